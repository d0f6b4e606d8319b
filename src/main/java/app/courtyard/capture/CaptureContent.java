package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a capture says, before anybody has judged it. */
record CaptureContent(
    UUID id,
    String form,
    int version,
    @Nullable RecordPlace place,
    @Nullable UUID task,
    Instant startedAt,
    Instant capturedAt,
    ClockState clock,
    @Nullable Position position,
    @Nullable UUID corrects,
    @Nullable UUID voids,
    List<Revisit> revisits,
    JsonNode answers,
    List<PhotoInManifest> photos) {

  @Nullable UUID placeId() {
    return place == null ? null : place.id();
  }

  boolean names(UUID earlier) {
    return earlier.equals(corrects) || earlier.equals(voids);
  }
}
