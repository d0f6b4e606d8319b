package app.courtyard.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import app.courtyard.plan.Planning;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterViewTest extends DeskTest {

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private Planning planning;
  @Autowired private Estates places;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @BeforeEach
  void a_route_that_was_planned() {
    estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint());
    planning.plan(places.get(made.id()));
    signIn(made.zhanghua());
  }

  @Test
  void a_courtyard_goes_to_another_in_two_taps_and_back_with_a_third() {
    open("roster");
    assertThat(cards()).containsExactly("海棠苑王敏 · 巡查 0/1", "紫荆苑李强 · 没有巡查");
    open("roster/" + made.haitang().id());
    press("李强没有巡查");
    assertThat(cards()).contains("海棠苑李强 · 巡查 0/1代 王敏");
    assertThat(texts()).contains("已交给 李强。");
    assertThat(holder()).isEqualTo(made.liqiang().id());
    press("撤销");
    assertThat(cards()).contains("海棠苑王敏 · 巡查 0/1");
    assertThat(holder()).isEqualTo(made.wangmin().id());
  }

  @Test
  void the_day_of_one_who_is_ill_goes_to_another_in_two_taps() {
    open("roster?show=people");
    open("roster/" + made.wangmin().id() + "?show=people");
    press("李强没有巡查");
    assertThat(cards()).contains("王敏没有巡查病假", "李强海棠苑 · 紫荆苑 · 巡查 0/1");
    assertThat(holder()).isEqualTo(made.liqiang().id());
  }

  @Test
  void who_is_absent_leaves_courtyards_that_stand_first_until_somebody_takes_them() {
    open("roster/" + made.liqiang().id() + "?show=people");
    press("休假");
    press("先登记，稍后安排");
    open("roster");
    assertThat(cards().getFirst()).isEqualTo("紫荆苑没有巡查无人值班");
    open("roster/" + made.zijing().id());
    assertThat(texts()).contains("李强 不在岗");
    press("王敏还有 1 条巡查");
    assertThat(cards()).contains("紫荆苑王敏 · 没有巡查代 李强");
    open("roster/" + made.liqiang().id() + "?show=people");
    press("取消");
    assertThat(texts()).doesNotContain("休假 · ");
  }

  @Test
  void those_of_other_supervisors_do_not_stand_among_the_people() {
    Person zhaolei = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    estates.account(made.id(), "sunli", "孙丽", Role.AMBASSADOR, zhaolei.id());
    open("roster?show=people");
    assertThat(cards()).hasSize(3).noneMatch(card -> card.contains("孙丽"));
  }

  @Test
  void whoever_was_only_noted_as_ill_has_their_day_moved_afterwards() {
    open("roster/" + made.wangmin().id() + "?show=people");
    press("先登记，稍后安排");
    assertThat(cards()).contains("王敏海棠苑 · 没有巡查病假");
    press("李强没有巡查");
    assertThat(cards()).contains("王敏没有巡查病假");
    assertThat(holder()).isEqualTo(made.liqiang().id());
  }

  @Test
  void only_the_work_moves_where_that_is_said() {
    open("roster/" + made.wangmin().id() + "?show=people");
    press("只转工作");
    press("李强没有巡查");
    assertThat(cards()).contains("王敏没有巡查");
    assertThat(holder()).isEqualTo(made.liqiang().id());
  }

  @Test
  void a_round_under_way_shows_how_far_it_is_and_its_rest_can_be_given() {
    UUID task = task();
    UUID route =
        jdbc.sql("select route_id from task where id = ?").param(task).query(UUID.class).single();
    walk.handIn(made.wangmin(), walk.start(task, route, clock.instant().minusSeconds(60)));
    open("roster/" + made.wangmin().id() + "?show=people");
    assertThat(texts()).contains("在走 0/1");
    press("剩下的转给…");
    test($(RoundItem.class)
            .single()
            .getChildren()
            .flatMap(Component::getChildren)
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(button -> button.getElement().getTextRecursively().startsWith("李强"))
            .findFirst()
            .orElseThrow())
        .click();
    assertThat(holder()).isEqualTo(made.liqiang().id());
  }

  @Test
  void a_note_shows_who_wrote_it_and_who_has_read_it() {
    var note = walk.form("handover", clock.instant()).at(made.haitang().id(), "none");
    note.answers().put("words", "三栋电梯今天检修");
    walk.handIn(made.wangmin(), note);
    open("roster?show=notes");
    assertThat(texts()).contains("三栋电梯今天检修").contains("还没有人读");
    var read = walk.form("handover.read", clock.instant());
    read.answers().put("handover", note.id().toString());
    walk.handIn(made.zhanghua(), read);
    open("roster?show=notes");
    assertThat(texts()).contains("已读：张华 今天");
  }

  private void open(String address) {
    navigate("welcome", Component.class);
    int query = address.indexOf('?');
    if (query < 0) {
      navigate(address, Component.class);
    } else {
      UI.getCurrent()
          .navigate(
              address.substring(0, query),
              QueryParameters.fromString(address.substring(query + 1)));
    }
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + texts())))
        .click();
  }

  private List<String> cards() {
    return Stream.concat($(CourtyardCard.class).all().stream(), $(WalkerCard.class).all().stream())
        .map(card -> card.getElement().getTextRecursively().replace('\u00a0', ' '))
        .toList();
  }

  private String texts() {
    return $(RosterView.class).single().getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  private UUID task() {
    return jdbc.sql("select id from task where estate_id = ? order by day limit 1")
        .param(made.id())
        .query(UUID.class)
        .single();
  }

  private UUID holder() {
    return jdbc.sql("select account_id from task where id = ?")
        .param(task())
        .query(UUID.class)
        .single();
  }
}
