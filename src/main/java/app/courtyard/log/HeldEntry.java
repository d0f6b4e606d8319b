package app.courtyard.log;

import app.courtyard.form.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was handed in and is no record yet, since a person must look at it first.
 *
 * @param key by when it came: what it says of its own time may be the very reason
 * @param title of its form in the newest version; null for a form that nobody knows
 */
public record HeldEntry(
    LogKey key,
    @Nullable Words title,
    String person,
    @Nullable String courtyard,
    @Nullable String place)
    implements LogEntry {

  @Override
  public UUID id() {
    return key.id();
  }

  @Override
  public Instant at() {
    return key.at();
  }
}
