package app.courtyard.request.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.TestCases;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.request.Outcome;
import app.courtyard.request.Request;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKind;
import app.courtyard.request.Shown;
import app.courtyard.request.TestRequests;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestsViewTest extends DeskTest {

  @Autowired TestRequests requests;
  @Autowired TestCases cases;
  @Autowired TestEstate estates;
  @Autowired Surroundings surroundings;
  @Autowired RequestDesk desk;

  Person frontDesk;

  @BeforeEach
  void a_front_desk() {
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    signIn(frontDesk);
  }

  @Test
  void an_empty_list_says_what_to_do() {
    navigate("requests", RequestsView.class);
    assertThat($(RequestCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).all()).isNotEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("工作信息记录");
  }

  @Test
  void what_is_done_at_once_is_noted_with_its_result_and_the_form_is_empty_for_the_next() {
    open("new");
    press("咨询");
    write("说了什么", "活动中心几点开门");
    write("处理结果", "9 点到 21 点");
    press("微信");
    press("记下");
    Request noted = $(RequestCard.class).single().request();
    assertThat(noted.result()).isEqualTo("9 点到 21 点");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("requests/new");
    assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("编号 1");
    assertThat(area("说了什么").getValue()).isEmpty();
    assertThat(pressed()).containsExactly("微信");
    press("报修");
    press("记下");
    assertThat(area("说了什么").isInvalid()).isTrue();
    assertThat($(Notice.class).all()).isEmpty();
  }

  @Test
  void a_repair_is_passed_on_with_what_is_usual_for_it() {
    open("new");
    press("报修");
    write("说了什么", "水龙头漏水");
    place();
    press("记下");
    Request noted = $(RequestCard.class).single().request();
    CaseFile file = cases.file(made, noted.caseId());
    assertThat(file.kind()).isEqualTo(CaseKind.AFFAIR);
    assertThat(file.department()).isEqualTo(Department.ENGINEERING);
    assertThat(file.caseClass()).isEqualTo("repair");
    assertThat(shown()).contains("跟进 1 号", "已派发");
  }

  @Test
  void a_complaint_asks_for_its_class_and_becomes_a_case() {
    open("new");
    press("投诉");
    write("说了什么", "楼上太吵");
    place();
    choose("属于哪一类", "噪音扰民");
    choose("具体是什么", "装修噪音");
    assertThat(buttons()).doesNotContain("当场办结", "转交");
    press("记下");
    CaseFile file = cases.file(made, $(RequestCard.class).single().request().caseId());
    assertThat(file.caseClass()).isEqualTo("noise.renovation");
    assertThat(file.owner()).isEqualTo("王敏");
  }

  @Test
  void all_that_is_wrong_is_said_beside_its_field_and_nothing_that_was_written_is_lost() {
    open("new");
    press("记下");
    assertThat(paragraphs()).contains("请选一类");
    press("投诉");
    write("说了什么", "楼上太吵");
    text("业主姓名").setValue("陈女士");
    press("记下");
    assertThat($(RequestCard.class).all()).isEmpty();
    assertThat($(ComboBox.class).single().getErrorMessage()).isEqualTo("请选房号或地点");
    assertThat($(ComboBox.class).single().isInvalid()).isTrue();
    assertThat(select("属于哪一类").isInvalid()).isTrue();
    assertThat(area("说了什么").getValue()).isEqualTo("楼上太吵");
    assertThat(text("业主姓名").getValue()).isEqualTo("陈女士");
    assertThat(paragraphs()).doesNotContain("请选一类");
    press("咨询");
    press("记下");
    assertThat(area("处理结果").getErrorMessage()).isEqualTo("请写处理结果");
    assertThat($(ComboBox.class).single().isInvalid()).isFalse();
  }

  @Test
  void who_calls_about_what_is_open_there_is_added_to_it() {
    UUID file = cases.complaint(made, made.haitang(), Instant.now().minusSeconds(600));
    open("new");
    press("投诉");
    write("说了什么", "今天又开工了");
    place();
    assertThat(shown()).contains("这一户以前的事项", "楼上装修太吵");
    press("并入已有事项");
    press("记下");
    assertThat(select("并到哪一件").isInvalid()).isTrue();
    choose("并到哪一件", "1 号\u00a0· 噪音扰民 · 装修噪音\u00a0· 已受理");
    press("记下");
    assertThat($(RequestCard.class).single().request().caseId()).isEqualTo(file);
  }

  @Test
  void what_waits_is_finished_later() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "物业费有没有优惠");
    open(id.toString());
    assertThat(shown()).contains("待办", "物业费有没有优惠", "138****5678");
    write("处理结果", "已回电说明");
    press("保存处理");
    assertThat(requests.get(frontDesk, id).result()).isEqualTo("已回电说明");
    assertThat($(SettleForm.class).all()).isEmpty();
    assertThat($(Notice.class).all()).isNotEmpty();
    assertThat(shown()).contains("已办结", "已回电说明");
  }

  @Test
  void what_waits_becomes_a_complaint_and_nothing_is_typed_again() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "楼上几点可以装修");
    open(id.toString());
    press("立为投诉");
    press("保存处理");
    assertThat($(ComboBox.class).single().getErrorMessage()).isEqualTo("请选房号或地点");
    place();
    choose("属于哪一类", "噪音扰民");
    choose("具体是什么", "装修噪音");
    press("保存处理");
    Request request = requests.get(frontDesk, id);
    CaseFile file = cases.file(made, request.caseId());
    assertThat(request.kind()).isEqualTo(RequestKind.COMPLAINT);
    assertThat(file.words()).isEqualTo("楼上几点可以装修");
    assertThat(file.reporterName()).isEqualTo("陈女士");
    assertThat(shown()).contains("转为跟进事项", "噪音扰民 · 装修噪音", "王敏");
  }

  @Test
  void what_waits_is_passed_on_to_a_department_later() {
    UUID id = requests.waiting(frontDesk, RequestKind.OTHER, made.haitang().unit(), "楼道有异味");
    open(id.toString());
    press("转交");
    choose("派给谁", "环境");
    press("保存处理");
    CaseFile file = cases.file(made, requests.get(frontDesk, id).caseId());
    assertThat(file.department()).isEqualTo(Department.ENVIRONMENT);
    assertThat(file.caseClass()).isEqualTo("other");
  }

  @Test
  void of_two_at_once_the_later_is_told_and_still_has_what_was_written() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "物业费有没有优惠");
    open(id.toString());
    write("处理结果", "没有优惠");
    Person colleague = estates.account(made.id(), "tongshi", "同事", Role.FRONT_DESK, null);
    desk.settle(colleague, id, null, new Outcome.Done("已由主管回电"));
    press("保存处理");
    assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("别人已先处理了");
    assertThat(shown()).contains("已由主管回电");
    assertThat(area("处理结果").getValue()).isEqualTo("没有优惠");
  }

  @Test
  void whoever_has_just_begun_to_strike_one_out_is_not_put_off_by_what_others_do() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "物业费有没有优惠");
    open(id.toString());
    press("作废");
    Person colleague = estates.account(made.id(), "tongshi", "同事", Role.FRONT_DESK, null);
    desk.settle(colleague, id, null, new Outcome.Done("已由主管回电"));
    await(() -> shown().contains("已由主管回电"));
    assertThat(area("作废原因").isAttached()).isTrue();
  }

  @Test
  void one_noted_by_mistake_is_struck_out_with_a_reason() {
    UUID id = requests.done(frontDesk, null, "打错电话", Instant.now().minusSeconds(60));
    open(id.toString());
    press("作废");
    press("作废");
    assertThat(area("作废原因").getErrorMessage()).isEqualTo("请写作废的原因");
    write("作废原因", "打错了");
    press("作废");
    assertThat(requests.get(frontDesk, id).isVoided()).isTrue();
    assertThat(shown()).contains("已作废", "打错了");
    assertThat(buttons()).doesNotContain("作废");
  }

  @Test
  void the_number_is_masked_until_somebody_asks() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "问路");
    open(id.toString());
    assertThat(shown()).contains("138****5678").doesNotContain("13800005678");
    press("显示号码");
    assertThat($(Anchor.class).all()).anyMatch(a -> "tel:13800005678".equals(a.getHref()));
  }

  @Test
  void the_filters_stand_in_the_address_and_the_sheet_has_the_same() {
    requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯不亮");
    requests.done(frontDesk, null, "问路", Instant.now().minusSeconds(60));
    go(RequestFilter.ALL.with(Shown.OPEN));
    assertThat($(RequestCard.class).single().request().words()).isEqualTo("灯不亮");
    go(new RequestFilter(Shown.ALL, RequestKind.INQUIRY, null, null, ""));
    assertThat($(RequestCard.class).single().request().words()).isEqualTo("问路");
    assertThat($(Anchor.class).all())
        .anyMatch(a -> a.getHref().endsWith("requests.xlsx?kind=inquiry"));
    press("筛选：咨询");
    press("清除筛选");
    assertThat($(RequestCard.class).all()).hasSize(2);
    test(text("找编号、房号或内容")).setValue("灯");
    assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
        .containsEntry("words", List.of("灯"));
    assertThat($(RequestCard.class).all()).hasSize(1);
  }

  private TextField text(String label) {
    return $(TextField.class).all().stream()
        .filter(one -> label.equals(one.getLabel()) || label.equals(one.getPlaceholder()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_another_desk_notes_and_how_a_case_goes_on_reaches_an_open_page() {
    UUID id =
        requests.noted(
            frontDesk,
            RequestKind.REPAIR,
            made.haitang().unit(),
            "灯不亮",
            null,
            new Outcome.PassedOn(Department.ENGINEERING, "repair", Severity.MINOR));
    open(id.toString());
    UUID second = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "问路");
    UUID file = requests.get(frontDesk, id).caseId();
    cases.take(made, file, new CaseAct.Resolve(), made.zhanghua().id(), "已换灯");
    await(
        () ->
            $(RequestCard.class).all().stream().anyMatch(card -> card.request().id().equals(second))
                && shown().contains("已换灯"));
    assertThat(shown()).contains("待办 1");
  }

  @Test
  void one_out_of_reach_of_another_estate_or_without_the_permission_is_not_found() {
    UUID id = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯不亮");
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (Person by : List.of(otherTeam, estates.make().zhanghua(), made.wangmin(), made.admin())) {
      signIn(by);
      assertThatThrownBy(() -> navigate("requests/" + id, RequestsView.class))
          .as(by.loginName())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void open(String parameter) {
    navigate("requests/" + parameter, RequestsView.class);
  }

  private static void go(RequestFilter filter) {
    RequestsView.LINKS.go(UI.getCurrent(), filter, null);
  }

  @SuppressWarnings("unchecked")
  private void place() {
    ComboBox<Surroundings.Where> place = $(ComboBox.class).single();
    place.setValue(surroundings.places(frontDesk, "海棠 101", 1).getFirst());
  }

  private void write(String label, String words) {
    test(area(label)).setValue(words);
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private Select<?> select(String label) {
    return $(Select.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String label, String words) {
    test(select(label)).selectItem(words);
  }

  private String shown() {
    return $(RequestsView.class).single().getElement().getTextRecursively();
  }

  private List<String> paragraphs() {
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

  private List<String> pressed() {
    return $(NativeButton.class).all().stream()
        .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
        .map(button -> button.getElement().getTextRecursively())
        .toList();
  }

  /** The last one with these words. */
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
