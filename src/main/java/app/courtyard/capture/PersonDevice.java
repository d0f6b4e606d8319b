package app.courtyard.capture;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device on which somebody has worked, with what it said at its last contact in their name.
 *
 * @param account whose
 * @param userAgent as the browser names itself
 * @param contactAt when it last said how it stands there; null: never
 * @param freeBytes what is free there
 * @param persisted whether its browser has promised not to clear what is kept there; null: it did
 *     not say
 * @param keptTooLong what waits there has done so for more than {@link PersonDevices#KEPT_AT_MOST}
 * @param emptied what its browser has cleared away of late; null: nothing
 * @param closedAt since when it is closed to this person; null: it is not
 * @param forgottenAt when it said that it has forgotten what it kept of their work; null: it has
 *     not
 */
public record PersonDevice(
    UUID account,
    String name,
    @Nullable UUID estate,
    UUID id,
    @Nullable String userAgent,
    Instant firstSeenAt,
    Instant lastSeenAt,
    @Nullable Instant contactAt,
    @Nullable String appVersion,
    @Nullable Long freeBytes,
    @Nullable Boolean persisted,
    int waitingCaptures,
    int waitingPhotos,
    @Nullable Instant oldestWaitingAt,
    boolean keptTooLong,
    @Nullable Emptied emptied,
    @Nullable Instant closedAt,
    @Nullable Instant forgottenAt) {

  /**
   * What waited there when it was cleared away.
   *
   * @param seen whether the person has said that they know
   */
  public record Emptied(Instant noticedAt, int captures, int photos, boolean seen) {}

  public boolean closed() {
    return closedAt != null;
  }

  /** It is closed, and has not yet been heard to have forgotten. */
  public boolean closing() {
    return closed() && forgottenAt == null;
  }

  /**
   * Until when what was captured before the closing is let in.
   *
   * @throws NullPointerException when it is not closed
   */
  public Instant letsInUntil() {
    return Objects.requireNonNull(closedAt).plus(Closing.LASTS);
  }

  public boolean waits() {
    return waitingCaptures + waitingPhotos > 0;
  }

  /** Less room than some twenty pictures need, and the words that go with them. */
  public boolean nearlyFull() {
    return freeBytes != null && freeBytes < PersonDevices.LITTLE_ROOM_BYTES;
  }
}
