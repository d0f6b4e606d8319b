package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How things stand with a capture that came before. */
record KeptCapture(
    UUID id,
    String contentHash,
    CaptureState state,
    List<Reason> reasons,
    @Nullable Instant sentAt,
    Instant receivedAt) {

  boolean waitsOnlyForAnotherRecord() {
    return state == CaptureState.HELD
        && !reasons.isEmpty()
        && reasons.stream().allMatch(reason -> reason.is(ReasonCode.UNKNOWN_RECORD));
  }
}
