package app.courtyard.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoutesViewTest extends DeskTest {

  @Autowired private TestEstate estates;
  @Autowired private JdbcClient jdbc;

  private UUID lobby;

  @BeforeEach
  void a_supervisor() {
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    signIn(made.zhanghua());
  }

  @Test
  void a_new_route_is_made_by_touch_and_its_rounds_are_planned() {
    open("routes/new");
    press("保存并启用");
    assertThat(texts()).contains("请至少添加一个巡查点").contains("还有内容需要改正");
    name("晨间巡查");
    press("1 栋 全部巡查点（2 个）");
    label("上移：1 栋 地下一层配电间");
    press("保存并启用");
    assertThat(texts()).contains("已启用，任务已安排到手机。").contains("HT-R1");
    assertThat(stops()).containsExactly(made.haitang().checkpoint(), lobby);
    assertThat(tasks()).isEqualTo(8);
  }

  @Test
  void what_is_wrong_is_said_beside_its_field_and_nothing_entered_is_lost() {
    open("routes/new");
    name("晨间巡查");
    press("1 栋 全部巡查点（2 个）");
    test($(TimePicker.class).all().getLast()).setValue(LocalTime.of(7, 0));
    press("保存并启用");
    assertThat(texts()).contains("结束时间要晚于开始时间");
    assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo("晨间巡查");
    assertThat($(StopItem.class).all()).hasSize(2);
  }

  @Test
  void a_route_that_somebody_else_changed_meanwhile_is_saved_over_only_on_request() {
    UUID route = estates.route(made.id(), made.haitang(), "夜间巡查", lobby);
    open("routes/" + route);
    name("晚间巡查");
    jdbc.sql("update route set revision = revision + 1 where id = ?").param(route).update();
    press("保存");
    assertThat(texts()).contains("这条路线刚被别人改过");
    press("以我的为准");
    assertThat(texts()).contains("已保存");
    assertThat(cards()).contains("晚间巡查1 个巡查点");
  }

  @Test
  void a_trial_is_put_into_use_with_one_tap_and_closed_with_two() {
    open("routes/new");
    name("试走路线");
    press("1 栋 全部巡查点（2 个）");
    press("先试走");
    assertThat(cards()).contains("试走路线2 个巡查点试走");
    assertThat(tasks()).isZero();
    press("启用");
    assertThat(cards()).contains("试走路线2 个巡查点");
    assertThat(tasks()).isEqualTo(8);
    press("停用这条路线");
    press("确认停用");
    assertThat(cards()).contains("试走路线2 个巡查点已停用");
    assertThat(tasks()).isEqualTo(1);
  }

  @Test
  void the_calendar_of_a_courtyard_shows_the_coming_four_weeks() {
    estates.route(made.id(), made.haitang(), "夜间巡查", lobby);
    open("routes/" + made.haitang().id());
    assertThat($(CalendarDays.class).single().getChildren()).hasSize(28);
    assertThat(texts()).contains("08:00–11:00夜间巡查王敏");
  }

  @Test
  void one_does_not_leave_unasked_what_is_not_saved() {
    UUID route = estates.route(made.id(), made.haitang(), "夜间巡查", lobby);
    open("routes/" + route);
    name("晚间巡查");
    navigateAway();
    assertThat(texts()).contains("有内容还没有保存。");
    assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo("晚间巡查");
  }

  private void navigateAway() {
    UI.getCurrent().navigate("routes");
  }

  private void open(String address) {
    navigate("welcome", Component.class);
    navigate(address, Component.class);
  }

  private void name(String words) {
    test($(TextField.class).all().getFirst()).setValue(words);
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + texts())))
        .click();
  }

  private void label(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> words.equals(button.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words)))
        .click();
  }

  private List<String> cards() {
    return $(RouterLink.class).all().stream()
        .map(card -> card.getElement().getTextRecursively())
        .toList();
  }

  private String texts() {
    return $(RoutesView.class).single().getElement().getTextRecursively();
  }

  private List<UUID> stops() {
    return jdbc.sql("select place_id from present_stop where estate_id = ? order by position")
        .param(made.id())
        .query(UUID.class)
        .list();
  }

  private int tasks() {
    return jdbc.sql("select count(*) from task where estate_id = ?")
        .param(made.id())
        .query(Integer.class)
        .single();
  }
}
