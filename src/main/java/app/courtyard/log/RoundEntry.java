package app.courtyard.log;

import app.courtyard.patrol.RoundRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A round in the log.
 *
 * @param waiting for a supervisor
 * @param returned sent back, and nothing has come since
 */
public record RoundEntry(LogKey key, RoundRow round, boolean waiting, boolean returned)
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
