package app.courtyard.patrol.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.TestWalk;
import app.courtyard.ui.EmptyState;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundsViewTest extends DeskTest {

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
    navigate(RoundsView.class);
    assertThat($(EmptyState.class).all()).isNotEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("记录");
  }

  @Test
  void the_supervisor_opens_a_round_says_fine_and_is_led_to_the_next() {
    UUID first = walked(0);
    UUID second = walked(20);
    signIn(made.zhanghua());
    navigate(RoundsView.class);
    assertThat($(RoundCard.class).all())
        .extracting(card -> card.row().id())
        .containsExactly(second, first);
    navigate(RoundsView.class, second.toString());
    assertThat(pills()).contains("漏 1 点", "不合格 1");
    press("无异常，下一条");
    assertThat($(RoundCard.class).all()).extracting(card -> card.row().id()).containsExactly(first);
    press("无异常，下一条");
    assertThat($(RoundDetail.class).all()).isEmpty();
    assertThat($(H3.class).all()).extracting(H3::getText).contains("都审完了");
  }

  @Test
  void an_ambassador_sees_the_own_rounds_and_has_nothing_to_press() {
    UUID round = walked(0);
    signIn(made.wangmin());
    navigate(RoundsView.class, round.toString());
    assertThat($(RoundDetail.class).single()).isNotNull();
    assertThat($(NativeButton.class).all()).noneMatch(button -> button.hasClassName("main"));
  }

  @Test
  void a_round_of_another_courtyard_or_estate_is_not_found() {
    UUID round = walked(0);
    signIn(made.liqiang());
    assertThat($(RoundDetail.class).all()).isEmpty();
    assertThatThrownBy(() -> navigate(RoundsView.class, round.toString()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_round_that_comes_in_appears_on_the_open_page_and_leaves_what_is_read_where_it_is()
      throws Exception {
    UUID first = walked(0);
    signIn(made.zhanghua());
    navigate(RoundsView.class, first.toString());
    UUID second = walked(20);
    await(() -> $(RoundCard.class).all().stream().anyMatch(card -> card.row().id().equals(second)));
    walk.handIn(made.wangmin(), walk.visit(first, lobby, at(12)));
    await(() -> $(RoundDetail.class).single().isOutdated());
    assertThat(pills()).contains("漏 1 点");
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
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private java.util.List<String> pills() {
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
