package app.courtyard.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about somebody.
 *
 * @param by the name of who did it; null where nobody was signed in
 * @param self whether it was the person themselves
 * @param what a short word for it
 */
public record Trace(
    UUID id, Instant at, @Nullable String by, boolean self, String what, List<Change> changes) {

  public Trace {
    changes = List.copyOf(changes);
  }

  /** What was before and after; either may be nothing. */
  public record Change(String field, @Nullable String from, @Nullable String to) {

    public static Change to(String field, @Nullable Object to) {
      return new Change(field, null, to == null ? null : to.toString());
    }
  }
}
