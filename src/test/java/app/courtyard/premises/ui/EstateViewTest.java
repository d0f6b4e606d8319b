package app.courtyard.premises.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.premises.KeptPlace.Above;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class EstateViewTest extends DeskTest {

  @Autowired private TestEstate estates;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private UUID lobby;

  @BeforeEach
  void an_administrator() {
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    signIn(made.admin());
  }

  @Test
  void one_goes_down_the_tree_and_up_again() {
    open("estate");
    assertThat(cards()).containsExactly("海棠苑苑落 · 下一级 1 处", "紫荆苑苑落 · 下一级 1 处");
    follow("海棠苑苑落");
    assertThat(cards()).containsExactly("1 栋楼栋 · 下一级 3 处");
    follow("1 栋楼栋");
    assertThat(cards()).hasSize(3);
    press("房号 1");
    assertThat(cards()).singleElement().asString().startsWith("101房号");
    assertThat($(Crumbs.class).single().getElement().getTextRecursively()).isEqualTo("四季花城›海棠苑");
  }

  @Test
  void a_place_is_found_by_its_code_and_its_address_opens_it() {
    open("estate");
    test(search()).setValue("ht-1-101");
    assertThat(cards()).singleElement().asString().contains("101海棠苑 1 栋", "房号");
    open("estate/" + lobby);
    assertThat(texts()).contains("大堂", "海棠苑 1 栋", "检查表", "22.60000, 114.05000");
    assertThat(cards()).as("the level on which it lies").hasSize(3);
    assertThat(
            $(PlaceCard.class).all().stream()
                .filter(card -> card.getElement().hasAttribute("aria-current")))
        .hasSize(1);
  }

  @Test
  void a_checkpoint_is_added_and_what_is_wrong_is_said_beside_its_field() {
    open("estate/" + made.haitang().building() + "/new");
    press("添加");
    assertThat(texts()).contains("还有内容需要改正");
    assertThat(name().getErrorMessage()).isEqualTo("请填写名称");
    test(name()).setValue("消防通道");
    test($(NumberField.class).all().getFirst()).setValue(22.6);
    $(Select.class).all().stream()
        .filter(select -> select.isVisible() && "检查表".equals(select.getLabel()))
        .findFirst()
        .ifPresent(select -> test(select).selectItem("楼道巡查"));
    press("添加");
    assertThat($(NumberField.class).all().getLast().getErrorMessage()).isEqualTo("纬度和经度要一起填写");
    $(PositionField.class)
        .single()
        .take(json.readTree("{\"latitude\":22.61,\"longitude\":114.06,\"metres\":8.4}"));
    assertThat(texts()).contains("误差约 8 米");
    press("添加");
    assertThat(texts()).contains("已添加", "消防通道", "HT-1-P1", "22.61000, 114.06000");
    assertThat(cards()).anyMatch(card -> card.startsWith("消防通道"));
  }

  @Test
  void who_saves_second_is_told_and_loses_nothing() {
    open("estate/" + lobby + "/edit");
    test(name()).setValue("一层大堂");
    jdbc.sql("update place set name = '前厅' where id = ?").param(lobby).update();
    press("保存");
    assertThat(texts()).contains("这个地点刚被别人改过");
    assertThat(name().getValue()).isEqualTo("一层大堂");
    press("以我的为准");
    assertThat(texts()).contains("已保存", "一层大堂", "海棠苑 1 栋 · 前厅", "海棠苑 1 栋 · 大堂");
  }

  @Test
  void a_place_is_moved_with_what_hangs_on_it() {
    estates.route(made.id(), made.haitang(), "夜间巡查", lobby);
    open("estate/" + lobby + "/move");
    assertThat(texts()).contains("路线“夜间巡查”：没有其他站点，将停用");
    press("移动");
    ComboBox<Above> to = target();
    assertThat(to.getErrorMessage()).isEqualTo("请选择移到哪里");
    test(to).selectItem("紫荆苑 1 栋");
    press("移动");
    assertThat(texts()).contains("已移动", "紫荆苑 1 栋", "以前", "海棠苑 1 栋 · 大堂");
  }

  @Test
  void a_place_is_closed_after_one_was_told_what_hangs_on_it_and_opened_again() {
    estates.route(made.id(), made.haitang(), "夜间巡查", lobby, made.haitang().checkpoint());
    open("estate/" + lobby + "/close");
    assertThat(texts()).contains("路线“夜间巡查”：去掉这里的 1 个巡查点，还剩 1 个");
    press("确认关闭");
    assertThat(texts()).contains("已关闭，原有记录照常可查", "这个地点已关闭");
    assertThat(cards()).anyMatch(card -> card.startsWith("大堂") && card.endsWith("已关闭"));
    press("重新启用");
    assertThat(texts()).contains("已重新启用");
  }

  @Test
  void one_does_not_leave_unasked_what_is_not_saved() {
    open("estate/" + lobby + "/edit");
    test(name()).setValue("一层大堂");
    UI.getCurrent().navigate("estate");
    assertThat(texts()).contains("有内容还没有保存。");
    assertThat(name().getValue()).isEqualTo("一层大堂");
    press("不保存，离开");
    assertThat($(PlacePane.class).all()).isEmpty();
  }

  @Test
  void a_supervisor_sees_what_their_people_answer_for_and_changes_nothing() {
    Person other = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    signIn(other);
    open("estate");
    assertThat(texts()).contains("还没有苑落");
    signIn(made.zhanghua());
    open("estate/" + lobby);
    assertThat(texts()).contains("大堂").doesNotContain("修改", "移到别处", "拍照或选图");
    for (String address :
        List.of(
            "estate/" + lobby + "/edit",
            "estate/new",
            "estate/" + estates.make().haitang().id(),
            "estate/somewhere")) {
      open(address);
      assertThat($(EstateView.class).all()).as(address).isEmpty();
    }
  }

  private void open(String address) {
    navigate("welcome", Component.class);
    navigate(address, Component.class);
  }

  private void follow(String card) {
    RouterLink link =
        $(PlaceCard.class).all().stream()
            .filter(each -> each.getElement().getTextRecursively().startsWith(card))
            .findFirst()
            .orElseThrow(() -> new AssertionError(card + " in " + cards()));
    navigate(link.getHref(), Component.class);
  }

  private TextField search() {
    return $(TextField.class).withClassName("tree-search").single();
  }

  private TextField name() {
    return $(TextField.class).all().stream()
        .filter(field -> "名称".equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Above> target() {
    return $(ComboBox.class).single();
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + texts())))
        .click();
  }

  private List<String> cards() {
    return $(PlaceCard.class).all().stream()
        .map(card -> card.getElement().getTextRecursively().replace('\u00a0', ' '))
        .toList();
  }

  private String texts() {
    return $(EstateView.class).single().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
