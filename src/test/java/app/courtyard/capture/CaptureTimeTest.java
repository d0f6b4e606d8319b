package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

class CaptureTimeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void a_phone_that_lay_in_a_drawer_for_weeks_is_fine() {
    Instant weeksAgo = NOW.minus(Duration.ofDays(60));
    assertThat(CaptureTime.of(capture(weeksAgo, ClockState.ANCHORED), sentAt(NOW)))
        .contains(weeksAgo);
    assertThat(CaptureTime.of(capture(weeksAgo, ClockState.UNCERTAIN), sentAt(NOW)))
        .contains(weeksAgo);
  }

  @Test
  void five_minutes_after_the_receipt_are_tolerated_and_not_more() {
    Instant latest = NOW.plus(CaptureTime.TOLERANCE);
    assertThat(CaptureTime.of(capture(latest, ClockState.ANCHORED), sentAt(NOW))).contains(latest);
    assertThat(CaptureTime.of(capture(latest.plus(SECOND), ClockState.ANCHORED), sentAt(NOW)))
        .isEmpty();
  }

  @Test
  void nothing_was_captured_before_2020() {
    Instant earliest = CaptureTime.EARLIEST;
    assertThat(CaptureTime.of(capture(earliest, ClockState.ANCHORED), sentAt(NOW)))
        .contains(earliest);
    assertThat(CaptureTime.of(capture(earliest.minus(SECOND), ClockState.ANCHORED), sentAt(NOW)))
        .isEmpty();
  }

  @Test
  void an_uncertain_time_of_a_clock_that_is_ahead_is_counted_back_from_the_sending() {
    Instant ahead = NOW.plus(Duration.ofHours(2));
    assertThat(
            CaptureTime.of(capture(ahead.minusSeconds(600), ClockState.UNCERTAIN), sentAt(ahead)))
        .contains(NOW.minusSeconds(600));
    assertThat(CaptureTime.of(capture(ahead.plusSeconds(301), ClockState.UNCERTAIN), sentAt(ahead)))
        .isEmpty();
  }

  @Test
  void an_anchored_time_does_not_care_what_the_phones_own_clock_says() {
    Instant at = NOW.minusSeconds(600);
    assertThat(
            CaptureTime.of(
                capture(at, ClockState.ANCHORED), sentAt(NOW.plus(Duration.ofDays(900)))))
        .contains(at);
  }

  @Test
  void an_uncertain_time_of_a_clock_that_is_more_than_a_day_off_tells_nothing() {
    CaptureContent capture = capture(NOW.minusSeconds(600), ClockState.UNCERTAIN);
    for (Duration off : List.of(CaptureTime.FAR_OFF, CaptureTime.FAR_OFF.negated())) {
      assertThat(CaptureTime.of(capture, sentAt(NOW.plus(off)))).isPresent();
    }
    assertThat(CaptureTime.of(capture, sentAt(NOW.plus(CaptureTime.FAR_OFF).plus(SECOND))))
        .isEmpty();
    assertThat(CaptureTime.of(capture, sentAt(NOW.minus(CaptureTime.FAR_OFF).minus(SECOND))))
        .isEmpty();
  }

  @Test
  void a_call_that_does_not_say_when_it_was_sent_is_believed_to_be_fresh() {
    Instant at = NOW.minusSeconds(600);
    assertThat(CaptureTime.of(capture(at, ClockState.UNCERTAIN), new Delivery(NOW, null)))
        .contains(at);
  }

  private static Delivery sentAt(Instant phonesClock) {
    return new Delivery(NOW, phonesClock);
  }

  private static CaptureContent capture(Instant at, ClockState clock) {
    return new CaptureContent(
        UUID.randomUUID(),
        "sync.check",
        1,
        null,
        null,
        at,
        at,
        clock,
        null,
        null,
        null,
        List.of(),
        NullNode.getInstance(),
        List.of());
  }
}
