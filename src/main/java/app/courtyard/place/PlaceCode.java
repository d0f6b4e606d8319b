package app.courtyard.place;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code on a label, valid or replaced.
 *
 * @param token what the QR code holds behind {@code /q/}; a secret of the place
 * @param shortCode for typing; no secret
 * @param retiredReason why it was replaced, at most {@link #REASON_MAX_LENGTH} characters
 */
public record PlaceCode(
    UUID id,
    UUID placeId,
    String token,
    String shortCode,
    Instant issuedAt,
    @Nullable Instant retiredAt,
    @Nullable String retiredReason) {

  public static final int REASON_MAX_LENGTH = 200;

  public boolean isValid() {
    return retiredAt == null;
  }
}
