package app.courtyard.request;

import app.courtyard.casework.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands.
 *
 * @param number once in the estate
 * @param place what it was called then
 * @param courtyardId whose it is; null: the estate's as a whole
 * @param result of what was done at once; null: it was not
 * @param caseId in which it is followed; null: it is not
 * @param voidedAt when it was struck out, as noted by mistake
 */
public record Request(
    UUID estateId,
    UUID id,
    int number,
    RequestKind kind,
    Channel channel,
    String words,
    @Nullable UUID placeId,
    @Nullable String place,
    @Nullable UUID courtyardId,
    @Nullable String courtyard,
    @Nullable String reporterName,
    @Nullable String reporterPhone,
    Instant saidAt,
    Instant notedAt,
    UUID notedBy,
    String noter,
    @Nullable String result,
    @Nullable Instant resultAt,
    @Nullable String resultBy,
    @Nullable UUID caseId,
    @Nullable Instant voidedAt,
    @Nullable String voidedBy,
    @Nullable String voidedWhy) {

  public static final int MOST_WORDS = 2000;
  public static final int MOST_REASON = 500;

  /** Nothing has come of it yet: the front desk's to do. */
  public boolean isOpen() {
    return resultAt == null && caseId == null && voidedAt == null;
  }

  public boolean isVoided() {
    return voidedAt != null;
  }
}
