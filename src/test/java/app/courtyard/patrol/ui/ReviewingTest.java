package app.courtyard.patrol.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.patrol.RoundPages;
import app.courtyard.review.Subject;
import app.courtyard.review.Verdict;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supervisor does on a round's page. */
class ReviewingTest extends DeskTest {

  private static final Instant NINE = Instant.now().minusSeconds(7200);

  @Autowired TestWalk walk;
  @Autowired TestEstate estates;
  @Autowired RoundPages pages;

  UUID route;
  UUID lobby;
  UUID round;
  TestWalk.Capture visit;

  @BeforeEach
  void a_round() {
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    route = estates.route(made.id(), made.haitang(), "晨间巡查", made.haitang().checkpoint(), lobby);
    round = UUID.randomUUID();
    visit = walk.visit(round, lobby, NINE.plusSeconds(300), "leaks").at(lobby, "hand");
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, NINE),
        visit,
        walk.finish(round, NINE.plusSeconds(600)));
  }

  @Test
  void the_page_judges_itself_in_words_that_lead_to_their_places() {
    open();
    assertThat($(JudgingStrip.class).single().getElement().getTextRecursively())
        .contains("漏巡", "地下一层配电间", "手动确认", "大堂");
  }

  @Test
  void a_round_is_sent_back_with_words_and_waits() {
    open();
    press("退回");
    press("退回");
    assertThat($(TextArea.class).single().isInvalid()).isTrue();
    $(TextArea.class).single().setValue("配电间为什么没去？");
    press("退回");
    Verdict said = said().getFirst();
    assertThat(said.subject()).isEqualTo(new Subject.Round(round));
    assertThat(said.words()).isEqualTo("配电间为什么没去？");
    assertThat($(VerdictCard.class).all()).hasSize(1);
    assertThat($(ReviewFoot.class).single().getElement().getTextRecursively())
        .contains("张华 ", " 退回，等更正");
    press("撤销");
    assertThat(said().getFirst().withdrawnAt()).isNotNull();
  }

  @Test
  void one_line_is_sent_back_from_where_it_stands() {
    open();
    $(VisitAnswers.class).single().unfold();
    press("退回 公共区域无漏水");
    $(TextArea.class).single().setValue("漏在哪里？");
    $(NativeButton.class).all().stream()
        .filter(button -> button.hasClassName("danger"))
        .findFirst()
        .ifPresent(button -> test(button).click());
    assertThat(said().getFirst().subject()).isEqualTo(new Subject.Line(visit.id(), "leaks"));
  }

  @Test
  void what_was_corrected_shows_before_and_after() {
    walk.handIn(
        made.wangmin(),
        walk.visit(round, lobby, NINE.plusSeconds(900)).at(lobby, "hand").correcting(visit));
    open();
    $(VisitAnswers.class).single().unfold();
    assertThat($(Corrected.class).single().getElement().getTextRecursively())
        .contains("王敏", "不合格\u00a0· 严重\u00a0· 看得见", "→", "合格");
  }

  @Test
  void what_was_voided_is_struck_through_with_its_reason() {
    walk.handIn(made.wangmin(), walk.voiding(visit, NINE.plusSeconds(900)));
    open();
    assertThat($(VoidedVisit.class).single().getElement().getTextRecursively())
        .contains("已作废", "重复记录", "王敏");
  }

  @Test
  void the_keys_do_what_the_buttons_do_and_fine_can_be_undone() {
    open();
    step("return");
    assertThat($(TextArea.class).all()).hasSize(1);
    step("fine");
    assertThat(said()).extracting(Verdict::fine).containsExactly(true);
    press("撤销");
    assertThat(said()).isEmpty();
    assertThat($(RoundDetail.class).all()).hasSize(1);
  }

  @Test
  void who_does_not_review_has_nothing_to_press() {
    signIn(made.wangmin());
    navigate("rounds/" + round, Component.class);
    $(VisitAnswers.class).single().unfold();
    assertThat($(SendBack.class).all()).isEmpty();
    assertThat($(ReviewKeys.class).all()).isEmpty();
  }

  @Test
  void a_single_record_is_reviewed_on_a_page_of_its_own() {
    var finding = walk.finding(lobby, NINE, "minor", "井盖松动");
    walk.handIn(made.wangmin(), finding);
    signIn(made.zhanghua());
    navigate("records/" + finding.id(), Component.class);
    assertThat($(FindingCard.class).all()).hasSize(1);
    press("无异常，下一条");
    assertThat($(RoundDetail.class).all()).as("the next to review").hasSize(1);
    navigate("records/" + finding.id(), Component.class);
    assertThat($(ReviewFoot.class).single().getElement().getTextRecursively()).contains("已审：张华");
  }

  private void open() {
    signIn(made.zhanghua());
    navigate("rounds/" + round, Component.class);
  }

  private void step(String word) {
    var keys = $(ReviewKeys.class).single().getElement();
    var data = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    data.put("event.detail", word);
    keys.getNode()
        .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
        .fireEvent(new DomEvent(keys, "step", data));
  }

  private List<Verdict> said() {
    return pages.find(made.zhanghua(), round).orElseThrow().verdicts();
  }

  /** The last one that says so: what was opened stands below. */
  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(
                button ->
                    button.getElement().getTextRecursively().equals(words)
                        || words.equals(button.getElement().getAttribute("aria-label")))
            .filter(NativeButton::isVisible)
            .reduce((earlier, later) -> later)
            .orElseThrow())
        .click();
  }
}
