package app.courtyard.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Where in a list a case stands; a page begins after it.
 *
 * @param at when the next is due, or when it was spoken where the newest come first
 */
public record CaseKey(Instant at, UUID id) {

  /** As the database sorts: an id by its digits. */
  private static final Comparator<CaseKey> BY_CLOCK =
      Comparator.comparing(CaseKey::at).thenComparing(key -> key.id().toString());

  public static CaseKey of(CaseFile file, CaseFilter filter) {
    return new CaseKey(filter.newestFirst() ? file.spokenAt() : file.pressesAt(), file.id());
  }

  /** In the order in which a list with this filter shows them. */
  public static Comparator<CaseKey> order(CaseFilter filter) {
    return filter.newestFirst() ? BY_CLOCK.reversed() : BY_CLOCK;
  }
}
