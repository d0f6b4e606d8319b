package app.courtyard.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note (交接) to whoever comes next in a courtyard.
 *
 * @param id of its record
 * @param readBy in the order of time
 */
public record Handover(
    UUID id,
    UUID courtyardId,
    String courtyard,
    String words,
    String by,
    Instant at,
    List<Reading> readBy) {

  public Handover {
    readBy = List.copyOf(readBy);
  }

  /** Who has read it, and when. */
  public record Reading(String name, Instant at) {}
}
