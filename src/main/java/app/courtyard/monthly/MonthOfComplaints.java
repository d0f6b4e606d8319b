package app.courtyard.monthly;

import app.courtyard.casework.CaseClasses.Dictionary;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Rating;
import app.courtyard.form.Words;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.place.Estate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a month and of the twelve before it, of what one person reaches.
 *
 * @param months the same month of the year before first, this one last
 * @param ratings of all of them, the oldest first
 * @param topics codes of the first level of classes, in their order
 */
record MonthOfComplaints(
    Estate estate,
    YearMonth month,
    List<Inventory> months,
    List<Rating> ratings,
    List<String> topics,
    Dictionary classes) {

  /** A year and the same month of the one before. */
  static final int MONTHS = 13;

  Inventory present() {
    return months.getLast();
  }

  Inventory last() {
    return months.get(months.size() - 2);
  }

  Inventory yearAgo() {
    return months.getFirst();
  }

  /** The last twelve, the oldest first. */
  List<Inventory> year() {
    return months.subList(1, months.size());
  }

  /** The name of one of the last twelve: 26-11. */
  String nameOf(Inventory one) {
    return YearMonth.from(one.window().from().atZone(estate.timeZone())).toString().substring(2);
  }

  static List<CaseFile> files(Inventory inventory, Measure measure) {
    return inventory.behind(measure).stream().map(counted -> counted.file()).toList();
  }

  static List<CaseFile> received(Inventory inventory, Predicate<CaseFile> some) {
    return files(inventory, Measure.RECEIVED).stream().filter(some).toList();
  }

  List<Rating> ratingsIn(Inventory inventory) {
    return ratings.stream().filter(rating -> inventory.window().holds(rating.at())).toList();
  }

  List<Rating> dissatisfiedIn(Inventory inventory) {
    return ratingsIn(inventory).stream().filter(Rating::isDissatisfied).toList();
  }

  /** Both levels of its class in one; empty without a class. */
  Optional<Words> classOf(CaseFile file) {
    List<Words> both = classes.of(file);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Words(
                both.stream().map(Words::zh).collect(Collectors.joining(" · ")),
                both.stream().map(Words::en).collect(Collectors.joining(" · "))));
  }

  /** From the courtyard down; empty where nothing is known. */
  static String where(CaseFile file) {
    return Stream.of(file.courtyard(), file.place())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
