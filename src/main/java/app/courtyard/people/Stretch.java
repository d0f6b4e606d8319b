package app.courtyard.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days on which it does not change who is on duty in a courtyard.
 *
 * @param to the last one; null: until further notice
 * @param account null: nobody is
 * @param standsIn whether it is somebody's substitute
 * @param besides others who were appointed for the same days
 */
public record Stretch(
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID account,
    boolean standsIn,
    List<UUID> besides) {

  public Stretch {
    besides = List.copyOf(besides);
  }

  /** From a day on, without a gap; the last one has no end. */
  public static List<Stretch> of(Cover cover, UUID courtyard, LocalDate from) {
    TreeSet<LocalDate> turns = new TreeSet<>(cover.turns(courtyard));
    turns.add(from);
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day : turns.tailSet(from)) {
      LocalDate next = turns.higher(day);
      UUID account = cover.of(courtyard, day).orElse(null);
      boolean standsIn = cover.substitutionOf(courtyard, day).isPresent();
      List<UUID> besides =
          standsIn
              ? List.of()
              : cover.appointedAndThere(courtyard, day).stream()
                  .filter(other -> !other.equals(account))
                  .distinct()
                  .toList();
      LocalDate to = next == null ? null : next.minusDays(1);
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null
          && Objects.equals(last.account, account)
          && last.standsIn == standsIn
          && last.besides.equals(besides)) {
        stretches.set(stretches.size() - 1, new Stretch(last.from, to, account, standsIn, besides));
      } else {
        stretches.add(new Stretch(day, to, account, standsIn, besides));
      }
    }
    return stretches;
  }
}
