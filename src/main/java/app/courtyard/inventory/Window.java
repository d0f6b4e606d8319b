package app.courtyard.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From a moment to a moment.
 *
 * @param until the first moment after it
 */
public record Window(Instant from, Instant until) {

  public boolean holds(@Nullable Instant moment) {
    return moment != null && !moment.isBefore(from) && moment.isBefore(until);
  }
}
