package app.courtyard.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a capture was made, by the server's time. A phone that lay in a drawer for weeks is fine;
 * one whose clock cannot be believed is not.
 *
 * <ul>
 *   <li>An anchored time is the server's own, counted on: it holds.
 *   <li>An uncertain time that lies after the receipt is wrong; it is counted back from the sending
 *       by the phone's clock.
 *   <li>More than {@link #TOLERANCE} after the receipt even so, before {@link #EARLIEST}, or
 *       uncertain with a clock that is more than {@link #FAR_OFF} off at the sending, so that even
 *       the day may be wrong: it cannot be told.
 * </ul>
 */
final class CaptureTime {

  static final Duration TOLERANCE = Duration.ofMinutes(5);
  static final Duration FAR_OFF = Duration.ofHours(24);
  static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

  /** Empty where it cannot be told. */
  static Optional<Instant> of(CaptureContent capture, Delivery delivery) {
    Instant received = delivery.receivedAt();
    Instant at = capture.capturedAt();
    if (capture.clock() == ClockState.UNCERTAIN && delivery.sentAt() != null) {
      Duration off = Duration.between(delivery.sentAt(), received);
      if (off.abs().compareTo(FAR_OFF) > 0) {
        return Optional.empty();
      }
      at = at.isAfter(received) ? at.plus(off) : at;
    }
    return at.isAfter(received.plus(TOLERANCE)) || at.isBefore(EARLIEST)
        ? Optional.empty()
        : Optional.of(at);
  }

  private CaptureTime() {}
}
