package app.courtyard.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of one sort has changed, as an open page hears it.
 *
 * @param anything any of them may have
 */
public record Changed(boolean anything, List<UUID> which) {

  public static Changed only(UUID one) {
    return new Changed(false, List.of(one));
  }

  static Changed of(Collection<Optional<UUID>> told) {
    return new Changed(
        told.stream().anyMatch(Optional::isEmpty),
        told.stream().flatMap(Optional::stream).toList());
  }

  public boolean touches(UUID one) {
    return anything || which.contains(one);
  }
}
