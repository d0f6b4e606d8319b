package app.courtyard.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the tree, as far as a capture made there needs it.
 *
 * @param name with its building's, as they were called then
 */
record Site(UUID courtyardId, String name, @Nullable Double latitude, @Nullable Double longitude) {

  /** Metres from where the phone believed to be; null where either is unknown. */
  @Nullable Double distanceFrom(@Nullable Position position) {
    return position == null || latitude == null || longitude == null
        ? null
        : position.distanceTo(latitude, longitude);
  }
}
