package app.courtyard.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A courtyard on a day.
 *
 * @param person on duty; null: it is left alone
 * @param insteadOf who is responsible, where that is somebody else
 * @param until the last day of the substitution; null: there is none
 * @param rounds owed that day
 * @param done of them
 */
public record OnDuty(
    UUID courtyard,
    String name,
    @Nullable Colleague person,
    @Nullable Colleague insteadOf,
    @Nullable LocalDate until,
    int rounds,
    int done) {

  /** Somebody of the estate, by name. */
  public record Colleague(UUID id, String name) {}

  public boolean leftAlone() {
    return person == null;
  }
}
