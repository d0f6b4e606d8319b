package app.courtyard.capture;

import java.time.Duration;
import java.time.Instant;

/**
 * A device that was closed to the sender still lets in what was captured there before.
 *
 * @param since when it was closed
 */
record Closing(Instant since) {

  /** How long after the closing; as long as a phone keeps a pack without a contact. */
  static final Duration LASTS = Duration.ofDays(7);

  /**
   * Whether it was captured before, as far as one can know: an uncertain clock may have been set
   * back by whoever found the phone.
   */
  boolean letsIn(ClockState clock, Instant capturedAt, Instant receivedAt) {
    return clock == ClockState.ANCHORED
        && capturedAt.isBefore(since)
        && receivedAt.isBefore(since.plus(LASTS));
  }
}
