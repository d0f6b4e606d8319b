package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A held capture in the pack of whoever handed it in, as in wire.ts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackHeld(
    UUID id,
    String content,
    @Nullable String form,
    @Nullable UUID place,
    @Nullable Instant capturedAt,
    Instant receivedAt,
    List<Reason> reasons) {

  static PackHeld of(HeldCapture held) {
    return new PackHeld(
        held.id(),
        held.content(),
        held.formId(),
        held.placeId(),
        held.capturedAt(),
        held.receivedAt(),
        held.reasons());
  }
}
