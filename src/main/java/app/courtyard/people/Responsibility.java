package app.courtyard.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody answers for a courtyard from a day to a day, both counted.
 *
 * @param toDay null: until further notice
 */
public record Responsibility(
    UUID id, UUID accountId, UUID courtyardId, LocalDate fromDay, @Nullable LocalDate toDay) {

  public boolean holds(LocalDate day) {
    return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
  }

  /** Whether there is a day that both name. */
  public boolean meets(LocalDate from, @Nullable LocalDate to) {
    return (to == null || !fromDay.isAfter(to)) && (toDay == null || !toDay.isBefore(from));
  }
}
