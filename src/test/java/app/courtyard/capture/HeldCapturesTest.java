package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeldCapturesTest extends SyncTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @Autowired Intake intake;
  @Autowired HeldCaptures held;
  @Autowired Responsibilities responsibilities;

  @Test
  void what_is_held_is_seen_by_those_who_answer_for_the_place_or_for_the_sender() {
    TestCapture outside = TestCapture.at(estate.zijing().checkpoint());
    TestCapture nowhere = TestCapture.nowhere().with("form", "never.issued");
    hold(estate.wangmin(), outside, 0);
    hold(estate.wangmin(), nowhere, 1);
    assertThat(seenBy(estate.zhanghua())).containsExactly(nowhere.id(), outside.id());
    assertThat(seenBy(estate.admin())).containsExactly(nowhere.id(), outside.id());
    assertThat(seenBy(estate.liqiang())).containsExactly(outside.id());
    assertThat(seenBy(estates.make().zhanghua())).isEmpty();
  }

  @Test
  void a_held_capture_says_who_where_when_and_why() {
    TestCapture outside = TestCapture.at(estate.zijing().checkpoint());
    hold(estate.wangmin(), outside, 0);
    HeldCapture shown = held.within(reach(estate.zhanghua()), null, null, 10).getFirst();
    assertThat(shown.accountName()).isEqualTo("王敏");
    assertThat(shown.placeName()).isEqualTo("紫荆苑 1 栋 地下一层配电间");
    assertThat(shown.formId()).isEqualTo(SyncForms.CHECK);
    assertThat(shown.receivedAt()).isEqualTo(NOON);
    assertThat(shown.reasons())
        .containsExactly(Reason.of(ReasonCode.CLOCK), Reason.of(ReasonCode.PLACE_OUTSIDE));
  }

  @Test
  void page_after_page_shows_each_once() {
    for (int i = 0; i < 7; i++) {
      hold(estate.wangmin(), TestCapture.nowhere().with("form", "never.issued"), i / 2);
    }
    List<HeldCapture> all = new ArrayList<>();
    List<HeldCapture> page = held.within(reach(estate.zhanghua()), null, null, 3);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = held.within(reach(estate.zhanghua()), null, page.getLast(), 3);
    }
    assertThat(all)
        .hasSize(7)
        .doesNotHaveDuplicates()
        .isEqualTo(held.within(reach(estate.zhanghua()), null, null, 10));
  }

  private void hold(Person person, TestCapture capture, int minutes) {
    String content = capture.with("capturedAt", "2030-01-01T00:00:00Z").json();
    Receipt receipt = intake.take(Sender.of(person), NOON.plusSeconds(60L * minutes), content);
    assertThat(receipt.state()).isEqualTo(CaptureState.HELD);
  }

  private List<UUID> seenBy(Person person) {
    return held.within(reach(person), null, null, 10).stream().map(HeldCapture::id).toList();
  }

  private Reach reach(Person person) {
    return responsibilities.reachOf(person, LocalDate.of(2026, 11, 23));
  }
}
