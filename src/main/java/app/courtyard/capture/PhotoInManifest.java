package app.courtyard.capture;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a capture says it has; its bytes may come later, or have come before.
 *
 * @param number from 1, as on the watermark
 * @param bytes size of the picture
 * @param question that it answers; 'arrival' for one that proves a confirmation by hand
 * @param origin camera, gallery or signature
 */
public record PhotoInManifest(
    int number,
    String sha256,
    int bytes,
    @Nullable String question,
    String origin,
    @Nullable Instant takenAt) {

  PhotoInManifest moved(Duration by) {
    return new PhotoInManifest(
        number, sha256, bytes, question, origin, takenAt == null ? null : takenAt.plus(by));
  }
}
