package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A capture that a person must look at.
 *
 * @param content SHA-256 of its bytes; with the id it names the capture
 * @param accountName who handed it in
 * @param formId as the capture says, known or not
 * @param placeId as the capture says, known or not
 * @param placeName with those above it; null where the place is not known
 * @param capturedAt as the capture says, believed or not
 */
public record HeldCapture(
    UUID id,
    String content,
    UUID accountId,
    String accountName,
    @Nullable String formId,
    @Nullable UUID placeId,
    @Nullable String placeName,
    @Nullable Instant capturedAt,
    Instant receivedAt,
    List<Reason> reasons) {

  public HeldKey key() {
    return new HeldKey(id, content);
  }
}
