package app.courtyard.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers for on a day; every query is bounded by it.
 *
 * @param wholeEstate all courtyards of the estate, named or not
 * @param courtyards those named, also where the whole estate is meant
 */
public record Reach(UUID estateId, boolean wholeEstate, Set<UUID> courtyards) {

  public Reach {
    courtyards = Set.copyOf(courtyards);
  }

  /** What lies in no courtyard belongs to those who answer for the whole estate. */
  public boolean covers(@Nullable UUID courtyardId) {
    return wholeEstate || (courtyardId != null && courtyards.contains(courtyardId));
  }
}
