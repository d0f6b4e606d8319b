package app.courtyard.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.people.Department;
import app.courtyard.people.StaffMember;
import app.courtyard.people.Trade;
import app.courtyard.team.Duties;
import app.courtyard.team.Duty;
import app.courtyard.team.OnSiteStaff;
import app.courtyard.ui.DayField;
import app.courtyard.ui.EstateTime;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people answer for, leave and cover, and the on-site staff, at the desk. */
class CoverViewTest extends DeskTest {

  @Autowired private Duties duties;
  @Autowired private OnSiteStaff staff;
  @Autowired private Clock clock;

  @Test
  void a_courtyard_with_nobody_from_a_day_on_stands_in_amber() {
    LocalDate last = today().plusDays(4);
    Duty duty = duties.of(made.zhanghua(), made.wangmin().id()).getFirst();
    duties.change(
        made.zhanghua(), made.wangmin().id(), duty, duty.days(), new Duty.Days(duty.from(), last));
    signIn(made.zhanghua());
    navigate(CoverView.class);
    assertThat($(CourtyardCard.class).all())
        .extracting(card -> card.getElement().getTextRecursively())
        .anyMatch(words -> words.contains("海棠苑" + said(last.plusDays(1)) + "起 无人负责"))
        .anyMatch(words -> words.contains("紫荆苑李强") && !words.contains("无人"))
        // Since when is on their own page; here it is told for how long yet.
        .anyMatch(words -> words.contains("王敏" + said(last) + "为止"))
        .anyMatch(words -> words.contains("李强现在"));
  }

  @Test
  void a_courtyard_is_given_from_the_page_of_a_person() {
    signIn(made.zhanghua());
    open();
    press("添加负责的苑落");
    press("添加");
    assertThat($(Select.class).single().isInvalid()).isTrue();
    choose("紫荆苑");
    picker("至").setValue(today().minusDays(1));
    press("添加");
    assertThat(picker("至").getErrorMessage()).isEqualTo("最后一天不能早于第一天");
    picker("至").setValue(null);
    press("添加");
    assertThat(texts()).contains("紫荆苑" + said(today()) + "起");
  }

  @Test
  void days_that_somebody_else_changed_meanwhile_are_shown() {
    signIn(made.zhanghua());
    open();
    Duty duty = duties.of(made.zhanghua(), made.wangmin().id()).getFirst();
    press("修改");
    picker("至").setValue(today().plusDays(9));
    duties.change(
        made.admin(), made.wangmin().id(), duty, duty.days(), new Duty.Days(duty.from(), today()));
    press("保存");
    assertThat(texts()).contains("有人刚改了日期，现在是：" + said(duty.from()) + " – " + said(today()));
  }

  @Test
  void leave_is_arranged_with_who_stands_in_and_undone() {
    signIn(made.zhanghua());
    open();
    press("安排休假与代班");
    choose("李强");
    picker("至").setValue(today().plusDays(2));
    press("安排");
    assertThat(texts())
        .contains("休假 " + said(today()) + " – " + said(today().plusDays(2)), "由 李强 代班");
    press("取消");
    assertThat(texts()).contains("没有安排。", "取消了休假与代班");
  }

  @Test
  void on_site_staff_are_added_and_a_number_is_given_once() {
    staff.save(
        made.admin(),
        null,
        new StaffMember(
            UuidCreator.getTimeOrderedEpoch(),
            "G-1",
            "陈刚",
            Trade.GUARD,
            Department.SECURITY,
            "南门",
            null,
            null,
            false));
    signIn(made.zhanghua());
    navigate("people/staff/new", Component.class);
    press("保存");
    assertThat(field("姓名").getErrorMessage()).isEqualTo("请填写姓名");
    field("编号").setValue("G-1");
    field("姓名").setValue("刘强");
    select("工种", Trade.GUARD);
    select("部门", Department.SECURITY);
    press("保存");
    assertThat(field("编号").getErrorMessage()).isEqualTo("这个编号已有人使用");
    field("编号").setValue("G-2");
    press("保存");
    assertThat(staff.of(made.zhanghua())).extracting(StaffMember::name).contains("刘强");
    assertThat($(StaffList.class).single().getElement().getTextRecursively())
        .contains("陈刚", "南门", "刘强");
  }

  private void open() {
    navigate("people/" + made.wangmin().id(), Component.class);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
  }

  private String said(LocalDate day) {
    return new EstateTime(ZoneId.of("Asia/Shanghai"), clock, Locale.CHINESE).day(day);
  }

  private void press(String label) {
    test($(NativeButton.class).withText(label).single()).click();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void choose(String name) {
    test((Select) $(Select.class).single()).selectItem(name);
  }

  @SuppressWarnings("unchecked")
  private <V> void select(String label, V value) {
    List<Select<V>> all = (List<Select<V>>) (List<?>) $(Select.class).all();
    all.stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow()
        .setValue(value);
  }

  private DatePicker picker(String label) {
    return $(DayField.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private String texts() {
    return $(ColleagueDetail.class).single().getElement().getTextRecursively();
  }
}
