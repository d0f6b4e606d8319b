package app.courtyard.patrol;

import static app.courtyard.patrol.TestVisit.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.form.Words;
import app.courtyard.patrol.Remark.Kind;
import app.courtyard.patrol.RoundPage.Missed;
import app.courtyard.patrol.RoundPage.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each word on both sides of its limit. */
class JudgingTest {

  @Test
  void nothing_is_said_of_an_ordinary_visit() {
    assertThat(kinds(new TestVisit())).isEmpty();
  }

  @Test
  void who_confirmed_or_picked_the_place_by_hand_is_named() {
    assertThat(kinds(new TestVisit().arrival(Arrival.HAND))).containsExactly(Kind.BY_HAND);
    assertThat(kinds(new TestVisit().arrival(Arrival.PICK))).containsExactly(Kind.BY_HAND);
    for (Arrival proved : List.of(Arrival.SCAN, Arrival.PHOTO, Arrival.TYPED)) {
      assertThat(kinds(new TestVisit().arrival(proved))).isEmpty();
    }
  }

  @Test
  void far_is_a_hundred_metres_beyond_what_the_phone_was_unsure_of() {
    assertThat(kinds(new TestVisit().distance(130, 30))).isEmpty();
    assertThat(kinds(new TestVisit().distance(130.1, 30))).containsExactly(Kind.FAR);
  }

  @Test
  void a_clock_that_was_not_checked_and_a_picture_from_the_gallery_are_named() {
    assertThat(kinds(new TestVisit().clock(ClockState.UNCERTAIN))).containsExactly(Kind.UNCERTAIN);
    assertThat(kinds(new TestVisit().photo("gallery"))).containsExactly(Kind.GALLERY);
    assertThat(kinds(new TestVisit().photo("camera"))).isEmpty();
    assertThat(kinds(new TestVisit().photo("signature"))).isEmpty();
  }

  @Test
  void many_answers_take_a_second_each() {
    assertThat(kinds(new TestVisit().answered(8, null).from(NINE, NINE.plusSeconds(8)))).isEmpty();
    assertThat(kinds(new TestVisit().answered(8, null).from(NINE, NINE.plusMillis(7999))))
        .containsExactly(Kind.TOO_SHORT);
    assertThat(kinds(new TestVisit().answered(6, null).from(NINE, NINE.plusSeconds(3))))
        .containsExactly(Kind.TOO_SHORT);
    assertThat(kinds(new TestVisit().answered(5, null).from(NINE, NINE.plusSeconds(3)))).isEmpty();
  }

  @Test
  void the_rest_passes_ten_seconds_after_arrival_at_the_soonest() {
    assertThat(kinds(new TestVisit().answered(1, NINE.plusSeconds(10)))).isEmpty();
    assertThat(kinds(new TestVisit().answered(1, NINE.plusMillis(9999))))
        .containsExactly(Kind.REST_AT_ONCE);
    assertThat(kinds(new TestVisit().answered(1, NINE.minusSeconds(1)))).isEmpty();
  }

  @Test
  void faster_than_two_and_a_half_metres_a_second_from_door_to_door_is_no_walk() {
    Visit first = new TestVisit().make();
    TestVisit next =
        new TestVisit().north(249.9).from(NINE.plusSeconds(160), NINE.plusSeconds(200));
    assertThat(remarks(first, next.make())).isEmpty();
    next.from(NINE.plusSeconds(159), NINE.plusSeconds(200));
    assertThat(remarks(first, next.make()))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(Kind.TOO_FAST);
              assertThat(remark.figures()).containsExactly(250L, 99L);
            });
    next.clock(ClockState.UNCERTAIN);
    assertThat(remarks(first, next.make())).extracting(Remark::kind).doesNotContain(Kind.TOO_FAST);
  }

  @Test
  void two_who_walk_one_round_are_no_runner_between_them() {
    Visit first = new TestVisit().make();
    TestVisit next = new TestVisit().north(249.9).from(NINE.plusSeconds(70), NINE.plusSeconds(90));
    assertThat(remarks(first, next.make())).extracting(Remark::kind).contains(Kind.TOO_FAST);
    assertThat(remarks(first, next.by("李强").make()))
        .extracting(Remark::kind)
        .doesNotContain(Kind.TOO_FAST);
  }

  @Test
  void what_lies_within_fifty_metres_is_the_same_spot() {
    Visit first = new TestVisit().make();
    TestVisit next = new TestVisit().from(NINE.plusSeconds(61), NINE.plusSeconds(100));
    assertThat(remarks(first, next.north(49).make())).isEmpty();
    assertThat(remarks(first, next.north(51).make())).hasSize(1);
  }

  @Test
  void a_form_that_was_opened_early_is_measured_by_its_end() {
    Visit first = new TestVisit().make();
    TestVisit next = new TestVisit().north(100).from(NINE.plusSeconds(50), NINE.plusSeconds(105));
    assertThat(remarks(first, next.make())).isEmpty();
  }

  @Test
  void a_stop_that_nobody_visited_is_named_with_its_reason_once_the_round_is_over() {
    var reason = new Missed(new Words("施工封闭", "Closed for works"), null);
    Stop missed = new Stop(UUID.randomUUID(), "天台", List.of(), List.of(), reason);
    RoundPage page =
        new RoundPage(
            row(), List.of(), List.of(missed), List.of(), List.of(), List.of(), List.of());
    assertThat(Judging.of(page, true)).isEmpty();
    assertThat(Judging.of(page, false))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(Kind.MISSED);
              assertThat(remark.missed()).isEqualTo(reason);
            });
  }

  private static List<Kind> kinds(TestVisit visit) {
    return Judging.of(visit.make()).stream().map(Remark::kind).toList();
  }

  private static List<Remark> remarks(Visit... visits) {
    List<Stop> stops =
        Arrays.stream(visits)
            .map(visit -> new Stop(visit.placeId(), "点", List.of(visit), List.of(), null))
            .toList();
    return Judging.of(
        new RoundPage(row(), List.of(), stops, List.of(), List.of(), List.of(), List.of()), false);
  }

  private static RoundRow row() {
    return new RoundRow(
        UUID.randomUUID(),
        "晨间巡查",
        "王敏",
        "海棠苑",
        UUID.randomUUID(),
        NINE,
        NINE,
        0,
        0,
        0,
        0,
        0,
        0,
        null,
        0,
        0,
        null,
        null,
        0,
        false);
  }
}
