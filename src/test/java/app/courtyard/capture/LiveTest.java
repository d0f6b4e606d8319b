package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.live.NewsMissed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** Open pages hear of a record, on whichever node it came in. */
@Import(LiveTest.Ears.class)
class LiveTest extends SyncTest {

  @TestConfiguration
  static class Ears {
    final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @EventListener
    void on(HeardOfRecord event) {
      heard.add(event);
    }

    @EventListener
    void on(NewsMissed event) {
      heard.add(event);
    }
  }

  @Autowired Intake intake;
  @Autowired Ears ears;

  @Test
  void
      a_record_is_heard_of_on_every_node_and_after_a_gap_pages_are_told_that_they_may_have_missed_some()
          throws InterruptedException {
    UUID round = UUID.randomUUID();
    TestCapture capture =
        TestCapture.at(estate.haitang().checkpoint()).with("task", round.toString());
    assertThat(intake.take(Sender.of(estate.wangmin()), Instant.now(), capture.json()).state())
        .isEqualTo(CaptureState.ACCEPTED);
    assertThat(next())
        .isEqualTo(new HeardOfRecord(estate.id(), estate.haitang().id(), capture.id(), round));

    jdbc.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'courtyard-listener'")
        .query(Boolean.class)
        .list();
    assertThat(next()).isInstanceOf(NewsMissed.class);
    TestCapture later = TestCapture.at(estate.haitang().checkpoint());
    intake.take(Sender.of(estate.wangmin()), Instant.now(), later.json());
    assertThat(next())
        .isEqualTo(new HeardOfRecord(estate.id(), estate.haitang().id(), later.id(), null));
  }

  @Test
  void the_intake_takes_what_was_captured_and_received_in_the_past() {
    Instant lastWeek = Instant.parse("2026-11-13T02:00:00Z");
    TestCapture capture =
        TestCapture.at(estate.haitang().checkpoint()).with("capturedAt", lastWeek.toString());
    var receipts =
        intake.take(
            Sender.of(estate.wangmin()),
            new Delivery(lastWeek.plusSeconds(60), null),
            List.of(capture.json()));
    assertThat(receipts.getFirst().state()).isEqualTo(CaptureState.ACCEPTED);
  }

  /** What is heard next, but for other tests' estates. */
  private Object next() throws InterruptedException {
    Object event = ears.heard.poll(20, TimeUnit.SECONDS);
    return event instanceof HeardOfRecord heard && !heard.estateId().equals(estate.id())
        ? next()
        : event;
  }
}
