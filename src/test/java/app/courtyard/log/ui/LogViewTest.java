package app.courtyard.log.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.TestWalk;
import app.courtyard.log.LogAddress;
import app.courtyard.log.LogFilter;
import app.courtyard.log.RecordEntry;
import app.courtyard.patrol.ui.RoundDetail;
import app.courtyard.ui.DayField;
import app.courtyard.ui.EmptyState;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LogViewTest extends DeskTest {

  private static final Instant NINE = Instant.now().minusSeconds(7200);

  @Autowired TestWalk walk;
  @Autowired app.courtyard.TestEstate estates;

  UUID route;
  UUID lobby;

  @BeforeEach
  void a_route() {
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    route =
        estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint(), lobby);
  }

  @Test
  void an_empty_list_says_what_will_come() {
    signIn(made.zhanghua());
    navigate("log", LogView.class);
    assertThat($(EmptyState.class).all()).isNotEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("记录");
  }

  @Test
  void the_supervisor_opens_a_round_says_fine_and_is_led_to_the_next() {
    UUID first = walked(0);
    UUID second = walked(20);
    signIn(made.zhanghua());
    navigate("log", LogView.class);
    assertThat($(EntryCard.class).all())
        .extracting(card -> card.entry().id())
        .containsExactly(second, first);
    navigate("rounds/" + second, LogView.class);
    assertThat(pills()).contains("漏 1 点", "不合格 1");
    press("无异常，下一条");
    assertThat($(EntryCard.class).all())
        .extracting(card -> card.entry().id())
        .containsExactly(first);
    press("无异常，下一条");
    assertThat($(RoundDetail.class).all()).isEmpty();
    assertThat($(H3.class).all()).extracting(H3::getText).contains("都审完了");
  }

  @Test
  void an_ambassador_sees_the_own_rounds_and_has_nothing_to_press() {
    UUID round = walked(0);
    signIn(made.wangmin());
    navigate("rounds/" + round, LogView.class);
    assertThat($(RoundDetail.class).single()).isNotNull();
    assertThat($(NativeButton.class).all()).noneMatch(button -> button.hasClassName("main"));
  }

  @Test
  void a_round_of_another_courtyard_or_estate_is_not_found() {
    UUID round = walked(0);
    signIn(made.liqiang());
    assertThat($(RoundDetail.class).all()).isEmpty();
    assertThatThrownBy(() -> navigate("rounds/" + round, LogView.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_round_that_comes_in_appears_on_the_open_page_and_leaves_what_is_read_where_it_is()
      throws Exception {
    UUID first = walked(0);
    signIn(made.zhanghua());
    navigate("rounds/" + first, LogView.class);
    UUID second = walked(20);
    await(
        () -> $(EntryCard.class).all().stream().anyMatch(card -> card.entry().id().equals(second)));
    walk.handIn(made.wangmin(), walk.visit(first, lobby, at(12)));
    await(() -> $(RoundDetail.class).single().isOutdated());
    assertThat(pills()).contains("漏 1 点");
  }

  @Test
  void the_days_of_the_address_stand_in_the_filter_and_go_back_into_it() {
    signIn(made.zhanghua());
    open(LogAddress.in(Map.of("from", List.of("2026-03-02"))).orElseThrow());
    press("3\u00a0月\u00a02\u00a0日起");
    assertThat($(DayField.class).all())
        .extracting(DayField::getValue)
        .containsExactly(LocalDate.of(2026, 3, 2), null);
    $(DayField.class).all().getLast().setValue(LocalDate.of(2026, 3, 9));
    press("显示");
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .contains("from=2026-03-02", "to=2026-03-09");
  }

  @Test
  void the_address_says_what_is_shown_and_opens_the_same_again() {
    UUID round = walked(0);
    walk.handIn(made.wangmin(), walk.finding(lobby, at(30), "major", "顶板漏水"));
    signIn(made.zhanghua());
    open(LogFilter.ALL.withWords("顶板"));
    assertThat($(EntryCard.class).single().entry()).isInstanceOf(RecordEntry.class);
    assertThat($(TextField.class).single().getValue()).isEqualTo("顶板");
    open(LogAddress.in(Map.of("kind", List.of("round"))).orElseThrow());
    assertThat($(EntryCard.class).single().getHref())
        .isEqualTo("rounds/" + round + "?kind=round&show=all");
    assertThat(buttons()).contains("筛选：巡查");
    press("筛选：巡查");
    press("清除筛选");
    assertThat($(EntryCard.class).all()).hasSize(2);
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("log?show=all");
  }

  @Test
  void a_reviewer_begins_with_what_is_to_be_reviewed_and_sees_what_was_voided_struck_through() {
    var twice = walk.finding(lobby, at(30), "minor", "灯坏");
    walk.handIn(made.wangmin(), twice, walk.voids(twice.id(), at(31)));
    signIn(made.zhanghua());
    navigate("log", LogView.class);
    assertThat($(EntryCard.class).all()).isEmpty();
    open(LogFilter.ALL);
    assertThat($(EntryCard.class).single().hasClassName("voided")).isTrue();
    assertThat(pills()).contains("已作废");
  }

  @Test
  void going_through_the_list_keeps_the_list() {
    UUID first = walked(0);
    UUID second = walked(20);
    signIn(made.zhanghua());
    LogView list = navigate("log", LogView.class);
    assertThat(navigate("rounds/" + first, LogView.class)).isSameAs(list);
    assertThat(navigate("rounds/" + second, LogView.class)).isSameAs(list);
  }

  private void open(LogFilter filter) {
    LogLinks.go(UI.getCurrent(), filter, null);
  }

  private List<String> buttons() {
    return $(NativeButton.class).all().stream()
        .map(button -> button.getElement().getTextRecursively())
        .toList();
  }

  /** What is told on another thread waits for the page's own. */
  private void await(java.util.function.BooleanSupplier fact) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!fact.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(end);
      Thread.onSpinWait();
      roundTrip();
    }
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.getElement().getTextRecursively().endsWith(words))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private List<String> pills() {
    return $(app.courtyard.ui.Pill.class).all().stream()
        .map(pill -> pill.getElement().getTextRecursively())
        .toList();
  }

  private UUID walked(int minute) {
    UUID round = UuidCreator.getTimeOrderedEpoch();
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, at(minute)),
        walk.visit(round, made.haitang().checkpoint(), at(minute + 5), "leaks"),
        walk.missed(round, lobby, "closed", at(minute + 8)),
        walk.finish(round, at(minute + 9)));
    return round;
  }

  private static Instant at(int minute) {
    return NINE.plusSeconds(60L * minute);
  }
}
