package app.courtyard.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.AnswerTemplates;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.Shown;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.TestCases;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasesViewTest extends DeskTest {

  @Autowired TestCases cases;
  @Autowired TestEstate estates;
  @Autowired Surroundings surroundings;
  @Autowired AnswerTemplates templates;

  UUID complaint;

  @BeforeEach
  void a_complaint() {
    complaint = cases.complaint(made, made.haitang(), Instant.now().minus(Duration.ofHours(22)));
  }

  @Test
  void an_empty_list_says_what_will_come() {
    TestEstate.Made other = estates.make();
    signIn(other.zhanghua());
    navigate("cases", CasesView.class);
    assertThat($(CaseCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).all()).isNotEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("跟进");
  }

  @Test
  void a_card_says_what_where_whose_and_how_long_there_is_left() {
    signIn(made.zhanghua());
    navigate("cases", CasesView.class);
    CaseCard card = $(CaseCard.class).single();
    assertThat(card.getElement().getTextRecursively())
        .contains("噪音扰民 · 装修噪音", "1 号", "海棠苑", "1 栋 101", "楼上装修太吵", "尚无负责人", "已受理");
    assertThat($(DueClock.class).single().getElement().getAttribute("due"))
        .isEqualTo(cases.file(made, complaint).responseDueAt().toString());
  }

  @Test
  void the_filters_stand_in_the_address() {
    signIn(made.zhanghua());
    go(CaseFilter.OPEN.with(Shown.LATE));
    assertThat($(CaseCard.class).all()).isEmpty();
    go(new CaseFilter(Shown.SOON, false, null, null, null, "noise", null));
    assertThat($(CaseCard.class).single().getHref())
        .isEqualTo("cases/" + complaint + "?show=soon&class=noise");
    press("筛选：噪音扰民");
    press("清除筛选");
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("cases?show=soon");
    go(CaseFilter.OPEN.with(Shown.OVER));
    assertThat($(CaseCard.class).all()).isEmpty();
  }

  @Test
  void going_through_the_list_keeps_the_list() {
    signIn(made.zhanghua());
    CasesView list = navigate("cases", CasesView.class);
    assertThat(navigate("cases/" + complaint, CasesView.class)).isSameAs(list);
  }

  @Test
  void a_case_out_of_reach_or_of_another_estate_is_not_found() {
    for (Person by : List.of(made.liqiang(), estates.make().zhanghua())) {
      signIn(by);
      assertThatThrownBy(() -> navigate("cases/" + complaint, CasesView.class))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void the_number_is_masked_until_somebody_asks_and_that_stands_in_the_timeline() {
    open(made.wangmin());
    assertThat(shown()).contains("138****5678").doesNotContain("13800005678");
    press("显示号码");
    assertThat($(Anchor.class).all()).anyMatch(a -> "tel:13800005678".equals(a.getHref()));
    await(() -> shown().contains("查看了电话"));
  }

  @Test
  void who_only_looks_has_nothing_to_press_and_no_number() {
    open(made.admin());
    assertThat(buttons()).doesNotContain("答复业主", "更多操作", "显示号码");
    assertThat(shown()).contains("138****5678");
  }

  @Test
  void an_answer_is_given_in_the_page_and_the_next_step_stands_there() {
    open(made.wangmin());
    press("答复业主");
    press("当面");
    test($(TextArea.class).single()).setValue("12 点后停工");
    press("答复业主");
    assertThat(cases.file(made, complaint).responseMetAt()).isNotNull();
    assertThat($(StepForm.class).all()).isEmpty();
    assertThat($(Notice.class).all()).isNotEmpty();
    assertThat(shown()).contains("已答复 · 当面", "12 点后停工");
  }

  @Test
  void what_is_missing_is_said_beside_it_and_what_was_written_stays() {
    open(made.wangmin());
    press("答复业主");
    test($(TextArea.class).single()).setValue("12 点后停工");
    press("答复业主");
    assertThat(complaints()).contains("请选一项");
    press("电话");
    test($(TextArea.class).single()).setValue("");
    press("答复业主");
    assertThat($(TextArea.class).single().isInvalid()).isTrue();
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("请写几句");
    assertThat(cases.file(made, complaint).responseMetAt()).isNull();
  }

  @Test
  void of_two_at_once_the_later_loses_nothing_sees_what_happened_and_goes_on_from_there() {
    open(made.zhanghua());
    press("更多操作");
    press("报告解决");
    test($(TextArea.class).single()).setValue("施工时间已改");
    cases.take(
        made,
        complaint,
        new CaseAct.Answer(CaseAct.Means.TELEPHONE),
        made.wangmin().id(),
        "王敏已打电话");
    press("报告解决");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.RECEIVED);
    assertThat($(StepForm.class).single().words()).isEqualTo("施工时间已改");
    assertThat($(StepForm.class).single().getElement().getTextRecursively())
        .contains("王敏已打电话", "您写的都还在");
    press("报告解决");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.RESOLVED);
  }

  @Test
  void what_can_no_longer_be_done_is_said_in_the_form() {
    open(made.zhanghua());
    press("更多操作");
    press("报告解决");
    test($(TextArea.class).single()).setValue("施工时间已改");
    cases.take(made, complaint, new CaseAct.Withdraw(), made.wangmin().id(), "业主撤回");
    press("报告解决");
    press("报告解决");
    assertThat(complaints()).contains("现在这一步做不了：状态已经变了。");
    assertThat($(StepForm.class).single().words()).isEqualTo("施工时间已改");
  }

  @Test
  void a_resident_who_is_satisfied_closes_it_and_it_leaves_the_open_ones() {
    cases.take(
        made, complaint, new CaseAct.Answer(CaseAct.Means.TELEPHONE), made.wangmin().id(), "已说明");
    cases.take(made, complaint, new CaseAct.Resolve(), made.wangmin().id(), "已改");
    open(made.zhanghua());
    press("回访业主");
    press("4 满意");
    press("回访业主");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.CLOSED);
    assertThat($(CaseCard.class).all()).isEmpty();
    assertThat(shown()).contains("回访：满意度 4 分", "已关闭");
  }

  @Test
  void a_case_given_away_out_of_reach_leaves_the_page() {
    UUID taken =
        cases.open(
            made,
            made.zijing(),
            Instant.now(),
            CaseKind.AFFAIR,
            "leak",
            made.zhanghua().id(),
            made.wangmin().id());
    signIn(made.wangmin());
    navigate("cases/" + taken, CasesView.class);
    press("更多操作");
    press("转给部门");
    press("工程");
    press("转给部门");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("cases");
    assertThat($(CaseCard.class).all())
        .extracting(card -> card.file().id())
        .containsExactly(complaint);
  }

  @Test
  void the_change_of_another_reaches_an_open_page_within_two_seconds() {
    open(made.zhanghua());
    UUID second = cases.complaint(made, made.haitang(), Instant.now());
    cases.take(made, complaint, new CaseAct.Note(), made.wangmin().id(), "业主又来电话");
    Instant told = Instant.now();
    await(
        () ->
            $(CaseCard.class).all().stream().anyMatch(card -> card.file().id().equals(second))
                && shown().contains("业主又来电话"));
    assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void what_somebody_writes_stays_while_others_change_the_case() {
    open(made.zhanghua());
    press("更多操作");
    press("添加备注");
    test($(TextArea.class).single()).setValue("写到一半");
    cases.take(made, complaint, new CaseAct.Note(), made.wangmin().id(), "业主又来电话");
    await(() -> shown().contains("业主又来电话"));
    assertThat($(StepForm.class).single().words()).isEqualTo("写到一半");
  }

  @Test
  void the_front_desk_takes_a_complaint_in_and_it_opens() {
    Person frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    signIn(frontDesk);
    navigate("cases/new", CasesView.class);
    press("受理并派出");
    assertThat($(TextArea.class).single().isInvalid()).isTrue();
    fillIn(frontDesk);
    assertThat(shown()).contains("这里已有同类的未结事项，可以直接打开");
    press("受理并派出");
    CaseFile opened = $(CaseCard.class).all().getLast().file();
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("cases/" + opened.id());
    assertThat(opened.words()).isEqualTo("又开工了");
    assertThat(opened.owner()).isEqualTo("王敏");
  }

  @Test
  void who_takes_nothing_in_finds_no_page_for_it() {
    signIn(made.admin());
    assertThatThrownBy(() -> navigate("cases/new", CasesView.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_frequent_answer_goes_under_what_is_written_and_can_be_changed() {
    templates.save(
        made.zhanghua(),
        null,
        new AnswerTemplate(UUID.randomUUID(), "装修噪音", "您好，已要求停工", "noise", null));
    open(made.wangmin());
    press("答复业主");
    test($(TextArea.class).single()).setValue("陈女士：");
    offered().setValue(templates.of(made.zhanghua()).getFirst());
    assertThat($(TextArea.class).single().getValue()).isEqualTo("陈女士：\n您好，已要求停工");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<AnswerTemplate> offered() {
    return $(ComboBox.class).single();
  }

  @Test
  void who_told_the_same_stands_in_the_form_of_the_answer_and_is_answered_with_it() {
    UUID second = cases.complaint(made, made.haitang(), Instant.now());
    cases.take(made, second, new CaseAct.Link(complaint), made.wangmin().id(), null);
    open(made.wangmin());
    press("答复业主");
    assertThat($(AnsweredToo.class).single().getElement().getTextRecursively())
        .contains("一并答复", "2 号", "陈女士", "138****5678");
    press("当面");
    test($(TextArea.class).single()).setValue("12 点后停工");
    press("答复业主");
    assertThat(cases.file(made, second).responseMetAt()).isNotNull();
  }

  @Test
  void a_linked_one_says_how_long_its_own_answer_has_and_leaves_the_solution_to_where_it_goes_on() {
    UUID second = cases.complaint(made, made.haitang(), Instant.now());
    cases.take(made, second, new CaseAct.Link(complaint), made.wangmin().id(), null);
    signIn(made.zhanghua());
    navigate("cases/" + second, CasesView.class);
    CaseFacts facts = $(CaseFacts.class).single();
    assertThat(facts.getElement().getTextRecursively()).contains("答复", "合并到").doesNotContain("解决");
    assertThat($(DueClock.class).from(facts).all()).hasSize(1);
  }

  @Test
  void several_are_passed_on_in_one_go_and_one_that_has_changed_stays_picked_with_why() {
    UUID second = cases.complaint(made, made.haitang(), Instant.now());
    signIn(made.zhanghua());
    navigate("cases", CasesView.class);
    assertThat($(Checkbox.class).all()).isEmpty();
    press("多选");
    $(Checkbox.class).all().forEach(box -> test(box).click());
    press("办理 2 件");
    cases.take(made, second, new CaseAct.Start(), made.wangmin().id(), null);
    press("转给部门");
    press("工程");
    press("转给部门（2 件）");
    assertThat(cases.file(made, complaint).department()).isEqualTo(Department.ENGINEERING);
    assertThat(cases.file(made, second).department()).isNull();
    assertThat(shown()).contains("1 件没有办成", "刚有变化，先看一下", "办理 1 件");
    press("转给部门");
    press("工程");
    press("转给部门（1 件）");
    assertThat(cases.file(made, second).department()).isEqualTo(Department.ENGINEERING);
    assertThat($(TogetherPane.class).all()).isEmpty();
    assertThat($(Checkbox.class).all()).isEmpty();
    assertThat(shown()).contains("1 件都办好了。", "多选");
  }

  @Test
  void what_is_missing_for_several_is_said_in_the_form_and_none_is_changed() {
    signIn(made.zhanghua());
    navigate("cases", CasesView.class);
    press("多选");
    press("全选");
    press("办理 1 件");
    press("添加备注");
    press("添加备注（1 件）");
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("请写几句");
  }

  @Test
  void who_only_looks_picks_nothing() {
    signIn(made.admin());
    navigate("cases", CasesView.class);
    assertThat(buttons()).doesNotContain("多选");
  }

  @SuppressWarnings("unchecked")
  private void fillIn(Person by) {
    ComboBox<Surroundings.Where> place = $(ComboBox.class).single();
    place.setValue(surroundings.places(by, "海棠 101", 1).getFirst());
    choose("属于哪一类", "噪音扰民");
    choose("具体是什么", "装修噪音");
    test($(TextArea.class).single()).setValue("又开工了");
  }

  private void choose(String label, String words) {
    Select<?> select =
        $(Select.class).all().stream()
            .filter(one -> label.equals(one.getLabel()))
            .findFirst()
            .orElseThrow();
    test(select).selectItem(words);
  }

  private static void go(CaseFilter filter) {
    CasesView.LINKS.go(UI.getCurrent(), filter, null);
  }

  private void open(Person person) {
    signIn(person);
    navigate("cases/" + complaint, CasesView.class);
  }

  private String shown() {
    return $(CasesView.class).single().getElement().getTextRecursively();
  }

  private List<String> complaints() {
    return $(Paragraph.class).all().stream()
        .filter(Component::isVisible)
        .map(Paragraph::getText)
        .toList();
  }

  private List<String> buttons() {
    return $(NativeButton.class).all().stream()
        .map(button -> button.getElement().getTextRecursively())
        .toList();
  }

  /** The last one with these words: of a form it stands below what opened it. */
  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .reduce((first, later) -> later)
            .orElseThrow(() -> new AssertionError(words + " among " + buttons())))
        .click();
  }

  /** What is told on another thread waits for the page's own. */
  private void await(BooleanSupplier fact) {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!fact.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(end);
      Thread.onSpinWait();
      roundTrip();
    }
  }
}
