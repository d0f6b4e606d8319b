package app.courtyard.weekly;

import app.courtyard.casework.CaseFile;
import app.courtyard.inventory.Counted;
import app.courtyard.inventory.Grouping;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period.Week;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a week: each number is as many as the cases behind it.
 *
 * @param weeks the inventories of {@value #WEEKS} weeks, of which the last is the week itself
 * @param dissatisfied the cases whose residents said so in the week
 * @param places where something came again
 * @param causes from which something came again
 */
public record Summary(
    Week week,
    List<Inventory> weeks,
    Set<UUID> dissatisfied,
    List<Repeat> places,
    List<Repeat> causes) {

  /** So far back the course of it is shown. */
  public static final int WEEKS = 8;

  /** Within so many weeks something is said to have come again. */
  static final int REPEATED_WITHIN = 4;

  public Inventory now() {
    return weeks.getLast();
  }

  private Inventory before() {
    return weeks.get(WEEKS - 2);
  }

  /**
   * @param of as {@link #behind}
   */
  public int count(Figure figure, @Nullable String of) {
    return behind(figure, of).size();
  }

  /** How many more were received than in the week before; fewer: below 0. */
  public int change(@Nullable String of) {
    return count(Figure.RECEIVED, of) - count(Figure.RECEIVED_BEFORE, of);
  }

  /**
   * The cases that a number counts, the oldest first.
   *
   * @param of a class, its first level or both, or {@link Grouping#NONE} for those without; of what
   *     came again its key; null: of the whole
   */
  public List<Counted> behind(Figure figure, @Nullable String of) {
    return switch (figure) {
      case REPEATED ->
          Stream.concat(places.stream(), causes.stream())
              .filter(one -> one.key().equals(of))
              .flatMap(one -> one.files().stream())
              .map(file -> new Counted(file, null))
              .toList();
      case RECEIVED_BEFORE -> before().only(isOf(of)).behind(Measure.RECEIVED);
      case GRAVE ->
          now().only(isOf(of)).behind(Measure.RECEIVED).stream()
              .filter(one -> one.file().grave())
              .toList();
      case DISSATISFIED ->
          now().cases().stream()
              .filter(one -> dissatisfied.contains(one.file().id()))
              .filter(one -> isOf(of).test(one.file()))
              .map(one -> new Counted(one.file(), null))
              .toList();
      default -> now().only(isOf(of)).behind(figure.measure().orElseThrow());
    };
  }

  private static Predicate<CaseFile> isOf(@Nullable String of) {
    if (of == null) {
      return file -> true;
    }
    return of.contains(".")
        ? file -> of.equals(file.caseClass())
        : file -> of.equals(Grouping.CLASS.keyOf(file));
  }
}
