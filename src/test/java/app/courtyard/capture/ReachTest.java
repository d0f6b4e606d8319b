package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whose courtyard it is decides, on the day of the capture; what is urgent is taken from anybody.
 */
class ReachTest extends SyncTest {

  @Test
  void a_place_that_is_not_there_and_one_of_somebody_else_are_held() {
    assertHeld(send(TestCapture.at(UUID.randomUUID()).json()), "unknown-place");
    assertHeld(send(TestCapture.at(estate.zijing().checkpoint()).json()), "place-outside");
    assertHeld(send(TestCapture.at(estates.make().haitang().checkpoint()).json()), "unknown-place");
  }

  @Test
  void an_urgent_finding_in_somebody_elses_courtyard_is_taken_and_goes_there() {
    TestCapture capture = TestCapture.at(estate.zijing().checkpoint()).urgentFail();
    assertAccepted(send(capture.json()));
    assertThat(told.records)
        .filteredOn(record -> record.id().equals(capture.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.courtyardId()).isEqualTo(estate.zijing().id()));
  }

  @Test
  void an_urgent_finding_under_a_revoked_token_is_held_for_that_alone() {
    devices.close(me(), null, estate.zhanghua().id(), Instant.now().minusSeconds(60));
    assertHeld(
        send(TestCapture.at(estate.zijing().checkpoint()).urgentFail().json()), "token-revoked");
  }

  @Test
  void who_covers_for_a_colleague_hands_in_there_on_that_day_and_later_for_that_day() {
    jdbc.sql(
            """
            insert into responsibility (estate_id, id, account_id, courtyard_id, from_day, to_day)
            values (?, ?, ?, ?, '2026-11-02', '2026-11-02')
            """)
        .params(
            estate.id(),
            UuidCreator.getTimeOrderedEpoch(),
            estate.wangmin().id(),
            estate.zijing().id())
        .update();
    TestCapture covering =
        TestCapture.at(estate.zijing().checkpoint()).with("capturedAt", "2026-11-02T15:59:59Z");
    TestCapture dayAfter =
        TestCapture.at(estate.zijing().checkpoint()).with("capturedAt", "2026-11-02T16:00:00Z");
    assertAccepted(send(covering.json()));
    assertHeld(send(dayAfter.json()), "place-outside");
  }

  @Test
  void what_was_captured_at_no_place_of_the_tree_belongs_to_a_courtyard_of_the_person() {
    TestCapture words = TestCapture.at(estate.haitang().checkpoint()).without("place");
    assertAccepted(send(words.json()));
    assertThat(told.records)
        .filteredOn(record -> record.id().equals(words.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.courtyardId()).isEqualTo(estate.haitang().id()));
  }
}
