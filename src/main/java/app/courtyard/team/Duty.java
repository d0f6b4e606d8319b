package app.courtyard.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A courtyard that somebody answers for, now or later.
 *
 * @param to the last day; null: until further notice
 */
public record Duty(
    UUID id, UUID courtyardId, String courtyard, LocalDate from, @Nullable LocalDate to) {

  /** From a day to a day, both counted. */
  public record Days(LocalDate from, @Nullable LocalDate to) {}

  public Days days() {
    return new Days(from, to);
  }
}
