package app.courtyard.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device on which somebody has worked, with what it said at its last contact in their name.
 *
 * @param userAgent as the browser names itself
 * @param contactAt when it last handed in; null: never
 * @param freeBytes what is free there
 * @param closedAt since when it is closed to this person; null: it is not
 */
public record PersonDevice(
    UUID id,
    @Nullable String userAgent,
    Instant firstSeenAt,
    Instant lastSeenAt,
    @Nullable Instant contactAt,
    @Nullable String appVersion,
    @Nullable Long freeBytes,
    int waitingCaptures,
    int waitingPhotos,
    @Nullable Instant oldestWaitingAt,
    @Nullable Instant closedAt) {

  public boolean closed() {
    return closedAt != null;
  }

  public boolean waits() {
    return waitingCaptures + waitingPhotos > 0;
  }
}
