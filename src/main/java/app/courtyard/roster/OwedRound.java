package app.courtyard.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round that somebody owes on a day, and how far it is.
 *
 * @param given to them by hand
 * @param begun whether anything of it has come
 * @param visited stops, of {@code stops}
 */
public record OwedRound(
    UUID task,
    String route,
    UUID courtyardId,
    String courtyard,
    LocalDate day,
    Instant from,
    Instant until,
    @Nullable UUID account,
    boolean given,
    boolean begun,
    int visited,
    int stops,
    @Nullable Instant done) {

  public boolean isOpen() {
    return done == null && !begun;
  }
}
