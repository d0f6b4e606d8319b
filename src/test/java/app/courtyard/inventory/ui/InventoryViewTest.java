package app.courtyard.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.TestCases;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.inventory.Grouping;
import app.courtyard.inventory.Measure;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
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

class InventoryViewTest extends DeskTest {

  @Autowired TestCases cases;
  @Autowired TestEstate estates;

  private Person frontDesk;
  private LocalDate today;

  @BeforeEach
  void a_front_desk() {
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    signIn(frontDesk);
  }

  private UUID complaint(TestEstate.TestCourtyard courtyard) {
    return cases.complaint(made, courtyard, Instant.now());
  }

  private void close(UUID id) {
    cases.take(made, id, new CaseAct.Resolve(), made.zhanghua().id(), "已处理");
    cases.take(made, id, new CaseAct.Close(), made.zhanghua().id(), "已告知业主");
  }

  private void open(String path) {
    go("inventory" + path);
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
    return $(NumbersTable.Number.class).all().stream()
        .map(number -> number.getElement().getAttribute("aria-label"))
        .toList();
  }

  private RouterLink number(String words) {
    return $(NumbersTable.Number.class).all().stream()
        .filter(number -> words.equals(number.getElement().getAttribute("aria-label")))
        .findFirst()
        .orElseThrow();
  }

  private List<String> cards() {
    return $(CaseCard.class).all().stream()
        .map(card -> card.getElement().getTextRecursively())
        .toList();
  }

  /** As a browser follows it. */
  private void follow(RouterLink link) {
    go(link.getHref());
  }

  @Test
  void today_stands_there_by_courtyard_with_the_whole_first_and_no_way_into_the_future() {
    complaint(made.haitang());
    complaint(made.zijing());
    close(complaint(made.haitang()));
    open("");
    assertThat($(H1.class).first().getText()).isEqualTo("盘点");
    assertThat(numbers())
        .hasSize(3 * Measure.values().length)
        .startsWith("合计 上期结转 0", "合计 受理 3", "合计 重新打开 0", "合计 消项 1", "合计 未结 2")
        .contains("海棠苑 受理 2", "海棠苑 消项 1", "紫荆苑 受理 1", "紫荆苑 消项 0");
    assertThat($(DatePicker.class).single().getValue()).isEqualTo(today);
    assertThat($(DatePicker.class).single().getMax()).isEqualTo(today);
    assertThat($(RouterLink.class).withAttribute("aria-label", "往后").all()).isEmpty();
    assertThat($(Anchor.class).withText("导出日盘点表").single().getHref())
        .startsWith("/inventory.xlsx?")
        .contains("day=" + today);
    open("?day=" + today.plusDays(3));
    assertThat($(DatePicker.class).single().getValue()).isEqualTo(today);
  }

  @Test
  void every_number_opens_as_many_cases_as_it_says_and_each_leads_to_its_page() {
    UUID closed = complaint(made.haitang());
    close(closed);
    UUID open = complaint(made.haitang());
    complaint(made.zijing());
    for (Grouping by : Grouping.values()) {
      open("?by=" + by.code());
      for (String words : numbers()) {
        follow(number(words));
        assertThat(cards())
            .as("%s by %s", words, by)
            .hasSize(Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1)));
        assertThat(number(words).getElement().getAttribute("aria-current")).isEqualTo("true");
      }
    }
    open("/struck-off?of=" + made.haitang().id());
    assertThat($(CaseCard.class).single().getHref()).startsWith("cases/" + closed);
    assertThat(cards().getFirst()).contains("关闭", "1 号", "海棠苑");
    open("/open?of=" + made.haitang().id());
    assertThat($(CaseCard.class).single().getHref()).startsWith("cases/" + open);
    open("/answered");
    assertThat($(EmptyState.class).all()).isNotEmpty();
  }

  @Test
  void what_is_closed_leaves_the_open_ones() {
    UUID id = complaint(made.haitang());
    open("/open");
    assertThat(cards()).hasSize(1);
    close(id);
    open("/open?by=class");
    assertThat(cards()).isEmpty();
    assertThat(numbers()).contains("合计 未结 0", "噪音扰民 消项 1");
  }

  @Test
  void the_classes_stand_in_the_order_of_the_trade() {
    for (String topic : List.of("noise.pets", "security.parking", "repairs.lift")) {
      cases.open(
          made,
          made.haitang(),
          Instant.now(),
          CaseKind.COMPLAINT,
          topic,
          made.wangmin().id(),
          null);
    }
    open("?by=class");
    assertThat(numbers().stream().filter(words -> words.endsWith("受理 1")))
        .containsExactly("工程维修 受理 1", "安全秩序 受理 1", "噪音扰民 受理 1");
  }

  @Test
  void a_month_turns_by_months_and_the_groups_are_those_that_were_chosen() {
    UUID id = complaint(made.haitang());
    cases.take(made, id, new CaseAct.Assign(null, Department.SECURITY), made.zhanghua().id(), null);
    String month = today.toString().substring(0, 7);
    open("?month=" + month + "&by=department");
    assertThat(numbers()).contains("秩序 受理 1").hasSize(2 * Measure.values().length);
    follow($(RouterLink.class).withAttribute("aria-label", "往前").single());
    assertThat($(DatePicker.class).single().getValue())
        .isEqualTo(today.withDayOfMonth(1).minusMonths(1));
    assertThat(numbers()).hasSize(Measure.values().length).contains("合计 受理 0");
    follow($(RouterLink.class).withAttribute("aria-label", "往后").single());
    assertThat(numbers()).contains("秩序 受理 1");
    assertThat($(RouterLink.class).withAttribute("aria-label", "往后").all()).isEmpty();
  }

  @Test
  void nobody_sees_numbers_or_cases_beyond_their_reach() {
    complaint(made.haitang());
    signIn(estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null));
    navigate("welcome", Component.class);
    open("/received");
    assertThat(numbers()).contains("合计 受理 0").hasSize(Measure.values().length);
    assertThat(cards()).isEmpty();
    open("/received?of=" + made.haitang().id());
    assertThat(cards()).isEmpty();
  }

  @Test
  void what_is_no_number_is_not_found() {
    open("/nothing");
    assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
        .isInstanceOf(RouteNotFoundError.class);
  }
}
