package app.courtyard.capture;

import java.time.Duration;
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

  /** The same with all its times moved, where the phone's clock is known to be wrong by so much. */
  CaptureContent moved(Duration by) {
    if (by.isZero()) {
      return this;
    }
    return new CaptureContent(
        id,
        form,
        version,
        place == null ? null : place.moved(by),
        task,
        startedAt.plus(by),
        capturedAt.plus(by),
        clock,
        position == null ? null : position.moved(by),
        corrects,
        voids,
        revisits,
        answers,
        photos.stream().map(photo -> photo.moved(by)).toList());
  }

  @Nullable UUID placeId() {
    return place == null ? null : place.id();
  }

  boolean names(UUID earlier) {
    return earlier.equals(corrects) || earlier.equals(voids);
  }
}
