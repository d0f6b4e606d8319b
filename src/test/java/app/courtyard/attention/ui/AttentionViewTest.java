package app.courtyard.attention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.attention.Measure;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.attention.MeasureDesk.Agreed;
import app.courtyard.attention.Shown;
import app.courtyard.attention.TestAttention;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.TestCases;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AttentionViewTest extends DeskTest {

  @Autowired TestAttention attention;
  @Autowired TestCases cases;
  @Autowired TestEstate estates;
  @Autowired Surroundings surroundings;
  @Autowired AttentionDesk desk;
  @Autowired MeasureDesk measures;
  @Autowired AttentionList list;
  @Autowired Estates all;

  LocalDate today;

  @BeforeEach
  void a_supervisor() {
    today = all.get(made.id()).dayOf(Instant.now());
    signIn(made.zhanghua());
  }

  @Test
  void an_empty_list_says_what_to_do() {
    open("");
    assertThat($(AttentionCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).all()).isNotEmpty();
  }

  @Test
  void somebody_is_begun_from_the_unit_where_they_live() {
    attention.resident(made, made.haitang());
    open("new");
    press("开始关注");
    assertThat(select("哪一位业主").isInvalid()).isTrue();
    assertThat(area("为什么重点关注").isInvalid()).isTrue();
    place();
    write("为什么重点关注", "漏水三次没修好");
    day("下次联系", today.plusDays(2));
    press("开始关注");
    Attention begun = $(AttentionCard.class).single().attention();
    assertThat(begun.name()).isEqualTo("陈女士");
    assertThat(begun.nextContact()).isEqualTo(today.plusDays(2));
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("attention/" + begun.id());
  }

  @Test
  void a_measure_is_agreed_and_done_and_a_contact_noted() {
    UUID id = attention.begun(made, made.haitang(), today);
    open(id.toString());
    assertThat(shown()).contains("今天联系", "还没有定措施", "还没有联系记录");
    press("添加措施");
    press("保存");
    assertThat(area("做什么").isInvalid()).isTrue();
    write("做什么", "每周回访");
    test(select("谁来做")).selectItem("王敏");
    day("哪天以前", today.plusDays(5));
    press("保存");
    assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("已保存");
    assertThat(shown()).contains("每周回访", "待办措施 1");
    press("完成");
    write("结果怎样（可不填）", "很满意");
    press("保存");
    assertThat(list.measures(made.zhanghua(), id)).allMatch(Measure::isDone);
    press("记一次联系");
    write("说了什么", "问过，没再漏");
    press("保存");
    assertThat(shown()).contains("问过，没再漏", "没有约好", "完成措施 1 项", "联系 1 次");
    assertThat(list.find(made.zhanghua(), id).orElseThrow().nextContact()).isNull();
  }

  @Test
  void an_ambassador_finishes_what_is_theirs_and_neither_begins_nor_ends() {
    UUID id = attention.begun(made, made.haitang());
    agree(id, "每周回访", made.wangmin());
    agree(id, "请工程复查", made.zhanghua());
    signIn(made.wangmin());
    open(id.toString());
    assertThat(buttons()).containsOnlyOnce("完成");
    assertThat(buttons()).contains("记一次联系").doesNotContain("结束关注", "修改", "添加措施");
    assertThat(shown()).doesNotContain("开始关注");
    assertThatThrownBy(() -> open("new")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_ends_with_a_reason_and_stands_among_those_that_ended() {
    UUID id = attention.begun(made, made.haitang());
    open(id.toString());
    press("结束关注");
    press("保存");
    assertThat(area("结束的原因").isInvalid()).isTrue();
    write("结束的原因", "连续三个月满意");
    press("保存");
    assertThat(shown()).contains("连续三个月满意").doesNotContain("记一次联系");
    assertThat($(AttentionCard.class).all()).isEmpty();
    AttentionView.LINKS.go(UI.getCurrent(), AttentionFilter.NOW.with(Shown.ENDED), null);
    assertThat($(AttentionCard.class).single().attention().id()).isEqualTo(id);
  }

  @Test
  void of_two_at_once_the_later_is_told_and_still_has_what_was_written() {
    UUID id = attention.begun(made, made.haitang());
    open(id.toString());
    press("记一次联系");
    write("说了什么", "问过，没再漏");
    desk.end(made.zhanghua(), id, "已搬走");
    press("保存");
    assertThat(shown()).contains("别人已先处理了", "已搬走");
    assertThat(area("说了什么").getValue()).isEqualTo("问过，没再漏");
  }

  @Test
  void the_number_is_masked_until_somebody_asks() {
    open(attention.begun(made, made.haitang()).toString());
    assertThat(shown()).contains("138****5678").doesNotContain("13800005678");
    press("显示号码");
    assertThat($(Anchor.class).all()).anyMatch(a -> "tel:13800005678".equals(a.getHref()));
  }

  @Test
  void the_page_shows_what_the_household_told_and_what_happened_in_the_month() {
    UUID id = attention.begun(made, made.haitang());
    cases.complaint(made, made.haitang(), Instant.now().minusSeconds(1));
    open(id.toString());
    assertThat(shown()).contains("未结事项 1", "反映 1 件", "楼上装修太吵", "噪音扰民 · 装修噪音");
  }

  @Test
  void who_should_have_been_contacted_stands_first_and_is_counted() {
    attention.begun(made, made.haitang());
    UUID late = attention.begun(made, made.zijing(), today.plusDays(1));
    attention.letDaysGoBy(made, late, 3);
    open("");
    assertThat($(AttentionCard.class).all().getFirst().attention().id()).isEqualTo(late);
    assertThat(shown()).contains("该联系 1", "该联系了：");
  }

  @Test
  void what_another_desk_keeps_reaches_an_open_page() {
    UUID id = attention.begun(made, made.haitang());
    open(id.toString());
    agree(id, "每周回访", made.wangmin());
    await(() -> shown().contains("每周回访"));
    UUID second = attention.begun(made, made.zijing());
    await(
        () ->
            $(AttentionCard.class).all().stream()
                .anyMatch(card -> card.attention().id().equals(second)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases/new", "requests/new"})
  void whoever_takes_in_what_is_told_is_told_with_whom_they_deal(String address) {
    agree(attention.begun(made, made.haitang()), "每周回访", made.wangmin());
    signIn(estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null));
    UI.getCurrent().navigate(address);
    place();
    assertThat(page()).contains("重点关注客户：陈女士", "漏水三次没修好", "已定措施：每周回访");
  }

  @Test
  void a_case_says_with_whom_one_deals_to_those_who_see_them() {
    attention.begun(made, made.haitang());
    UUID file = cases.complaint(made, made.haitang(), Instant.now().minusSeconds(1));
    signIn(made.wangmin());
    UI.getCurrent().navigate("cases/" + file);
    assertThat(page()).contains("楼上装修太吵", "重点关注客户：陈女士").doesNotContain("设为重点关注客户");
  }

  @Test
  void from_a_case_whoever_keeps_them_begins_somebody_who_lives_there() {
    attention.resident(made, made.haitang());
    UUID file = cases.complaint(made, made.haitang(), Instant.now().minusSeconds(1));
    UI.getCurrent().navigate("cases/" + file);
    Anchor begin =
        $(Anchor.class).all().stream()
            .filter(one -> "设为重点关注客户".equals(one.getText()))
            .findFirst()
            .orElseThrow();
    Location there = new Location(begin.getHref());
    UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    assertThat(select("哪一位业主").getValue()).isNotNull();
    write("为什么重点关注", "投诉噪音");
    press("开始关注");
    assertThat($(AttentionCard.class).single().attention().name()).isEqualTo("陈女士");
  }

  @Test
  void a_records_clerk_who_sees_the_case_is_not_told() {
    attention.begun(made, made.haitang());
    UUID file = cases.complaint(made, made.haitang(), Instant.now().minusSeconds(1));
    signIn(estates.account(made.id(), "dangan", "档案", Role.RECORDS_CLERK, null));
    UI.getCurrent().navigate("cases/" + file);
    assertThat(page()).contains("楼上装修太吵").doesNotContain("重点关注客户");
  }

  private void agree(UUID id, String what, Person owner) {
    measures.agree(made.zhanghua(), id, new Agreed(what, owner.id(), today.plusDays(5)));
  }

  private void open(String parameter) {
    navigate(parameter.isEmpty() ? "attention" : "attention/" + parameter, AttentionView.class);
  }

  @SuppressWarnings("unchecked")
  private void place() {
    ComboBox<Surroundings.Where> place = $(ComboBox.class).single();
    place.setValue(surroundings.places(made.zhanghua(), "海棠 101", 1).getFirst());
  }

  private void write(String label, String words) {
    test(area(label)).setValue(words);
  }

  private void day(String label, LocalDate day) {
    $(DatePicker.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow()
        .setValue(day);
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

  private String shown() {
    return $(AttentionView.class).single().getElement().getTextRecursively();
  }

  private String page() {
    return $(Main.class).single().getElement().getTextRecursively();
  }

  private List<String> buttons() {
    return $(NativeButton.class).all().stream()
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
