package app.courtyard.log;

import java.time.Instant;
import java.util.UUID;

/** A line of the log. */
public sealed interface LogEntry permits RoundEntry, RecordEntry, HeldEntry {

  /** The round's, the record's, or the held capture's. */
  UUID id();

  Instant at();

  /** Where the next page begins. */
  LogKey key();
}
