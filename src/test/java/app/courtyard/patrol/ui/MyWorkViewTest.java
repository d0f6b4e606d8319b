package app.courtyard.patrol.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.review.Reviews;
import app.courtyard.review.Subject;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyWorkViewTest extends DeskTest {

  private static final Instant NOW = Instant.now();

  @Autowired TestWalk walk;
  @Autowired TestEstate estates;
  @Autowired Reviews reviews;

  UUID round = UUID.randomUUID();
  TestWalk.Capture finding;

  @BeforeEach
  void a_round_and_a_finding() {
    UUID place = made.haitang().checkpoint();
    UUID route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", place);
    finding = walk.finding(place, NOW.minusSeconds(5), "minor", "井盖松动");
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, NOW.minusSeconds(60)),
        walk.visit(round, place, NOW.minusSeconds(30)),
        walk.finish(round, NOW.minusSeconds(10)),
        finding);
  }

  @Test
  void the_own_rounds_and_findings_stand_there_the_newest_first_with_what_was_said() {
    reviews.sendBack(made.zhanghua(), new Subject.Record(finding.id()), "在哪一栋？");
    signIn(made.wangmin());
    navigate(MyWorkView.class);
    assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("发现问题", "晨间公共区域巡查");
    assertThat($(VerdictCard.class).single().getElement().getTextRecursively())
        .contains("待更正", "张华", "在哪一栋？");
    assertThat(figures()).contains("1");
  }

  @Test
  void a_number_opens_what_is_behind_it() {
    reviews.sendBack(made.zhanghua(), new Subject.Round(round), "还少天台");
    signIn(made.wangmin());
    show("returned");
    assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("晨间公共区域巡查");
    show("findings");
    assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("发现问题");
  }

  @Test
  void nobody_sees_the_work_of_others_here() {
    signIn(made.zhanghua());
    navigate(MyWorkView.class);
    assertThat($(WorkCard.class).all()).isEmpty();
    signIn(made.liqiang());
    UI.getCurrent().navigate("welcome");
    navigate(MyWorkView.class);
    assertThat($(WorkCard.class).all()).isEmpty();
  }

  private void show(String what) {
    UI.getCurrent()
        .navigate(MyWorkView.class, QueryParameters.simple(Map.of("show", what, "since", "month")));
  }

  private List<String> figures() {
    return $(WorkNumbers.class).all().stream()
        .map(numbers -> numbers.getElement().getTextRecursively())
        .flatMap(text -> text.chars().filter(Character::isDigit).mapToObj(Character::toString))
        .toList();
  }
}
