package app.courtyard.weekly.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.TestCases;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import app.courtyard.weekly.Precautions.Responsible;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WeeklyViewTest extends DeskTest {

  private static final Week WEEK = Week.of(LocalDate.now(ZoneId.of("Asia/Shanghai")));

  @Autowired TestCases cases;
  @Autowired TestEstate estates;

  private Person frontDesk;

  @BeforeEach
  void a_front_desk() {
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    signIn(frontDesk);
  }

  private UUID complaint(TestEstate.TestCourtyard courtyard, String caseClass) {
    return cases.open(
        made, courtyard, Instant.now(), CaseKind.COMPLAINT, caseClass, made.wangmin().id(), null);
  }

  private void go(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      UI.getCurrent().navigate(address);
    } else {
      UI.getCurrent()
          .navigate(
              address.substring(0, query),
              QueryParameters.fromString(address.substring(query + 1)));
    }
  }

  private List<String> numbers() {
    return $(FigureLink.class).all().stream()
        .map(number -> number.getElement().getAttribute("aria-label"))
        .toList();
  }

  private int cards() {
    return $(CaseCard.class).all().size();
  }

  private String page() {
    return UI.getCurrent()
        .getInternals()
        .getActiveRouterTargetsChain()
        .getFirst()
        .getElement()
        .getTextRecursively();
  }

  @Test
  void this_week_stands_there_by_both_levels_of_class_with_no_way_into_the_future() {
    complaint(made.haitang(), "noise.pets");
    complaint(made.haitang(), "noise.renovation");
    complaint(made.zijing(), "repairs.lift");
    go("weekly");
    assertThat($(H1.class).first().getText()).isEqualTo("周小结");
    assertThat(numbers())
        .contains(
            "合计 本周受理 3",
            "噪音扰民 本周受理 2",
            "宠物 本周受理 1",
            "装修噪音 本周受理 1",
            "工程维修 本周受理 1",
            "合计 上周受理 0",
            "海棠苑 1 栋 101 四周内 2");
    assertThat($(RouterLink.class).withAttribute("aria-label", "下一周").all()).isEmpty();
    assertThat($(Anchor.class).withText("下载 PDF").single().getHref())
        .isEqualTo("/weekly.pdf?week=" + WEEK);
    go("weekly?week=" + WEEK.after());
    assertThat($(Anchor.class).withText("下载 PDF").single().getHref()).endsWith("=" + WEEK);
    go("weekly?week=" + WEEK.before());
    assertThat(numbers()).contains("合计 本周受理 0");
    assertThat($(RouterLink.class).withAttribute("aria-label", "下一周").all()).hasSize(1);
  }

  @Test
  void every_number_of_the_page_opens_as_many_cases_as_it_says() {
    UUID closed = complaint(made.haitang(), "noise.pets");
    cases.take(
        made, closed, new CaseAct.Answer(CaseAct.Means.TELEPHONE), made.zhanghua().id(), "已联系");
    cases.take(made, closed, new CaseAct.Resolve(), made.zhanghua().id(), "已处理");
    cases.take(made, closed, new CaseAct.ReOpen(1), made.zhanghua().id(), "还是吵");
    complaint(made.haitang(), "noise.renovation");
    complaint(made.zijing(), "repairs.lift");
    go("weekly");
    List<FigureLink> all = $(FigureLink.class).all();
    assertThat(all).hasSizeGreaterThan(40);
    List<String> addresses = all.stream().map(RouterLink::getHref).toList();
    List<String> words = numbers();
    for (int number = 0; number < addresses.size(); number++) {
      String said = words.get(number);
      go(addresses.get(number));
      assertThat(cards())
          .as("%s at %s", said, addresses.get(number))
          .isEqualTo(Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1)));
    }
    go("weekly/dissatisfied");
    assertThat($(CaseCard.class).single().getHref()).startsWith("cases/" + closed);
  }

  @Test
  void a_precaution_against_what_came_again_is_kept_and_stands_there_each_week() {
    complaint(made.haitang(), "noise.pets");
    complaint(made.haitang(), "noise.pets");
    go("weekly/new?of=noise.pets");
    test($(NativeButton.class).withText("保存").single()).click();
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("请写明做什么");
    $(TextArea.class).single().setValue("公告栏贴出文明养犬约定");
    ComboBox<Responsible> who = $(ComboBox.class).single();
    who.setValue(new Responsible(made.wangmin().id(), "王敏"));
    test($(NativeButton.class).withText("保存").single()).click();
    assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("已保存");
    assertThat(page()).contains("公告栏贴出文明养犬约定", "噪音扰民 · 宠物");
    go("weekly");
    assertThat(page()).contains("公告栏贴出文明养犬约定", "进行中");
  }

  @Test
  void what_is_of_a_class_that_the_forms_no_longer_know_is_told_all_the_same() {
    complaint(made.haitang(), "bygone.thing");
    go("weekly");
    assertThat(numbers()).contains("合计 本周受理 1", "bygone 本周受理 1");
    go("weekly/received?of=bygone");
    assertThat(cards()).isEqualTo(1);
  }

  @Test
  void a_class_leads_to_a_precaution_of_its_own_and_what_is_none_to_nothing() {
    complaint(made.haitang(), "noise.pets");
    go("weekly/received?of=noise");
    RouterLink add =
        $(RouterLink.class).all().stream()
            .filter(
                link ->
                    link.getHref().startsWith("weekly/new") && link.getHref().endsWith("of=noise"))
            .findFirst()
            .orElseThrow();
    go(add.getHref());
    assertThat($(PrecautionPane.class).single().getElement().getTextRecursively())
        .contains("新增预防措施", "噪音扰民");
    go("weekly/new?of=nothing");
    assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
        .isInstanceOf(RouteNotFoundError.class);
  }

  @Test
  void whoever_only_reads_finds_no_way_to_change_a_precaution() {
    complaint(made.haitang(), "noise.pets");
    complaint(made.haitang(), "noise.pets");
    signIn(estates.account(made.id(), "ziliao", "资料", Role.RECORDS_CLERK, null));
    navigate("welcome", Component.class);
    go("weekly");
    assertThat($(RouterLink.class).all())
        .noneMatch(link -> link.getHref().startsWith("weekly/new"));
    go("weekly/new");
    assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
        .isInstanceOf(RouteNotFoundError.class);
  }

  @Test
  void nobody_sees_numbers_cases_or_places_beyond_their_reach() {
    complaint(made.haitang(), "noise.pets");
    complaint(made.haitang(), "noise.pets");
    signIn(estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null));
    navigate("welcome", Component.class);
    go("weekly/received");
    assertThat(numbers()).contains("合计 本周受理 0");
    assertThat(cards()).isZero();
    assertThat(page()).doesNotContain("海棠苑");
    go("weekly/repeated?of=" + made.haitang().unit());
    assertThat(cards()).isZero();
    go("weekly/meeting");
    assertThat(page()).doesNotContain("海棠苑");
  }

  @Test
  void in_the_meeting_the_same_numbers_stand_large_and_without_the_menu() {
    complaint(made.haitang(), "noise.pets");
    complaint(made.haitang(), "noise.pets");
    go("weekly/meeting?week=" + WEEK);
    assertThat($(MeetingView.class).all()).hasSize(1);
    assertThat(page()).contains("2受理", "比上周 +2", "海棠苑 1 栋 101", "噪音扰民 · 宠物");
    assertThat($(DetailPane.class).all()).isEmpty();
    assertThat($(RouterLink.class).all())
        .filteredOn(link -> !(link instanceof FigureLink))
        .singleElement()
        .extracting(RouterLink::getHref)
        .isEqualTo("weekly?week=" + WEEK);
  }

  @Test
  void what_is_no_number_is_not_found() {
    for (String nothing :
        List.of("weekly/nothing", "weekly/precaution", "weekly/precaution?of=x")) {
      go(nothing);
      assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
          .as(nothing)
          .isInstanceOf(RouteNotFoundError.class);
    }
  }
}
