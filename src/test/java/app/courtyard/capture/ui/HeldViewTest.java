package app.courtyard.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestWalk;
import app.courtyard.capture.Intake;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Sender;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HeldViewTest extends DeskTest {

  @Autowired Intake intake;
  @Autowired TestWalk walk;
  @Autowired JdbcClient jdbc;

  @Test
  void what_is_held_is_listed_with_who_and_why() {
    unreadable(made.wangmin());
    signIn(made.zhanghua());
    navigate(HeldView.class);
    assertThat(text($(HeldCard.class).single())).contains("王敏", "内容读不出");
  }

  @Test
  void nobody_sees_what_others_answer_for() {
    unreadable(made.wangmin());
    signIn(made.liqiang());
    navigate(HeldView.class);
    assertThat($(HeldCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).all()).isNotEmpty();
  }

  @Test
  void one_button_accepts_what_was_captured_outside_and_it_is_held_no_longer() {
    outside();
    signIn(made.zhanghua());
    open();
    assertThat(text($(HeldDetail.class).single()))
        .contains("紫荆苑 1 栋 ", "地点不在提交人负责的苑落", "不合格", "看得见");
    press("照样接收");
    assertThat($(HeldCard.class).all()).isEmpty();
    assertThat($(HeldDetail.class).all()).isEmpty();
    assertThat(records()).isOne();
  }

  @Test
  void at_another_place_is_chosen_from_those_within_reach() {
    outside();
    signIn(made.zhanghua());
    open();
    press("选择地点…");
    ComboBox<?> places = $(ComboBox.class).single();
    assertThat(places.getListDataView().getItemCount()).isEqualTo(8);
    test(places).selectItem("紫荆苑 · 1 栋 · 101");
    press("记在这个地点");
    assertThat(
            jdbc.sql("select place_id from record where estate_id = ?")
                .param(made.id())
                .query(UUID.class)
                .single())
        .isEqualTo(made.zijing().unit());
  }

  @Test
  void setting_aside_asks_for_words() {
    outside();
    signIn(made.zhanghua());
    open();
    press("搁置…");
    press("返回");
    assertThat($(TextArea.class).all()).isEmpty();
    assertThat(buttons()).contains("照样接收", "搁置…").doesNotContain("返回", "确认搁置");
    press("搁置…");
    assertThat(buttons()).doesNotContain("照样接收");
    press("确认搁置");
    assertThat($(TextArea.class).single().isInvalid()).isTrue();
    test($(TextArea.class).single()).setValue("试用时的测试记录");
    press("确认搁置");
    assertThat($(HeldCard.class).all()).isEmpty();
    assertThat(records()).isZero();
  }

  @Test
  void what_remains_is_said_and_settled_with_what_was_decided_before() {
    hand(
        walk.check(made.zijing().checkpoint(), now(), "leaks")
            .with("capturedAt", "2050-01-01T00:00:00Z"));
    signIn(made.zhanghua());
    open();
    press("照样接收");
    assertThat(text($(HeldDetail.class).single()))
        .contains("还有下面的原因", "手机时间差得太多")
        .doesNotContain("地点不在提交人负责的苑落");
    press("按送达时间接收");
    assertThat(records()).isOne();
  }

  @Test
  void what_is_missing_or_not_of_the_form_is_said_to_whoever_judges_it() {
    TestWalk.Capture capture = walk.check(made.haitang().checkpoint(), now());
    capture.answers().removeAll().put("of-a-newer-app", "pass");
    hand(capture);
    signIn(made.zhanghua());
    open();
    assertThat(text($(HeldAnswers.class).single()))
        .contains("没有回答", "有一题这张表里没有")
        .doesNotContain("请回答", "of-a-newer-app");
    assertThat(text($(HeldCard.class).single())).doesNotContain("请回答", "of-a-newer-app");
  }

  @Test
  void of_two_under_one_number_the_different_answers_stand_first_and_what_is_gone_is_told() {
    TestWalk.Capture capture = walk.check(made.haitang().checkpoint(), now());
    walk.handIn(made.wangmin(), capture);
    List<String> asked = List.copyOf(capture.answers().propertyNames());
    capture.answers().remove(asked.getLast());
    hand(capture);
    signIn(made.zhanghua());
    open();
    assertThat(text($(HeldDetail.class).single())).contains("不同的答案排在最前");
    var first = $(HeldAnswers.class).single().getElement().getChild(0);
    assertThat(first.getClassList()).contains("marked");
    assertThat(first.getTextRecursively()).contains("先前那条：合格");
  }

  @Test
  void of_two_that_answer_the_same_it_is_said_that_they_differ_elsewhere() {
    TestWalk.Capture capture = walk.check(made.haitang().checkpoint(), now());
    walk.handIn(made.wangmin(), capture);
    hand(capture.with("startedAt", now().minusSeconds(300).toString()));
    signIn(made.zhanghua());
    open();
    assertThat(text($(HeldDetail.class).single())).contains("两条的答案完全相同");
  }

  @Test
  void an_ambassador_sees_why_and_has_nothing_to_press() {
    outside();
    signIn(made.wangmin());
    open();
    assertThat(text($(HeldDetail.class).single())).contains("地点不在提交人负责的苑落");
    assertThat($(HeldDetail.class).single().getChildren().flatMap(Component::getChildren))
        .noneMatch(NativeButton.class::isInstance);
    assertThat($(ReasonCard.class).all()).isEmpty();
    assertThat($(AsidePanel.class).all()).isEmpty();
  }

  @Test
  void all_of_one_reason_are_settled_together_and_the_result_is_told() throws Exception {
    for (int i = 0; i < 3; i++) {
      outside();
    }
    unreadable(made.wangmin());
    signIn(made.zhanghua());
    UI.getCurrent()
        .navigate(HeldView.class, HeldView.ALL, HeldListPane.query(ReasonCode.PLACE_OUTSIDE));
    assertThat($(HeldCard.class).all()).hasSize(3);
    press("照样接收");
    await(() -> text($(HeldBulk.class).single()).contains("完成：接收 3 条"));
    assertThat(records()).isEqualTo(3);
  }

  @Test
  void what_is_held_from_now_on_appears_on_the_open_page() throws Exception {
    signIn(made.zhanghua());
    navigate(HeldView.class);
    outside();
    await(() -> $(HeldCard.class).all().size() == 1);
  }

  private void open() {
    navigate(HeldView.class);
    navigate($(HeldCard.class).single().getHref(), HeldView.class);
  }

  private void outside() {
    hand(walk.check(made.zijing().checkpoint(), now(), "leaks"));
  }

  private void hand(TestWalk.Capture capture) {
    intake.take(Sender.of(made.wangmin()), Instant.now(), capture.text());
  }

  private static Instant now() {
    return Instant.now().minusSeconds(600);
  }

  private void unreadable(Person person) {
    intake.take(Sender.of(person), Instant.now(), "{\"id\": 1}");
  }

  private long records() {
    return jdbc.sql("select count(*) from record where estate_id = ?")
        .param(made.id())
        .query(Long.class)
        .single();
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> text(button).equals(words))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private List<String> buttons() {
    return $(NativeButton.class).all().stream().map(HeldViewTest::text).toList();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  /** What is told on another thread waits for the page's own. */
  private void await(BooleanSupplier fact) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!fact.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(end);
      Thread.onSpinWait();
      roundTrip();
    }
  }
}
