package app.courtyard.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.EstateChanged;
import app.courtyard.team.Duty.Days;
import app.courtyard.team.DutyRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class DutiesTest {

  @Autowired private Duties duties;
  @Autowired private Coverage coverage;
  @Autowired private Holidays holidays;
  @Autowired private Team team;
  @Autowired private TestEstate estates;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;

  private TestEstate.Made made;
  private LocalDate today;

  @BeforeEach
  void makeAnEstate() {
    made = estates.make();
    today = team.today(made.id());
  }

  @Test
  void what_is_given_today_stands_on_today_at_once() {
    UUID route = estates.route(made.id(), made.zijing(), "紫荆晚巡", made.zijing().checkpoint());
    events.publishEvent(new EstateChanged(made.id()));
    assertThat(walkerOf(route)).isEqualTo(made.liqiang().id());
    duties.give(made.zhanghua(), made.wangmin().id(), made.zijing().id(), new Days(today, null));
    assertThat(walkerOf(route)).isEqualTo(made.wangmin().id());
  }

  @Test
  void days_are_in_order_and_nobody_answers_twice_for_the_same() {
    assertRefused(
        Reason.ORDER,
        () -> give(made.zhanghua(), made.zijing().id(), new Days(today, today.minusDays(1))));
    assertRefused(
        Reason.TWICE, () -> give(made.zhanghua(), made.haitang().id(), new Days(today, null)));
    Person finance = estates.account(made.id(), "qianli", "钱丽", Role.FINANCE, null);
    assertRefused(
        Reason.ROLE,
        () -> duties.give(made.admin(), finance.id(), made.zijing().id(), new Days(today, null)));
  }

  @Test
  void a_supervisor_takes_no_courtyard_from_another_team() {
    Person other = estates.account(made.id(), "zhoumei", "周梅", Role.SUPERVISOR, null);
    Person hers = estates.account(made.id(), "zhaolei", "赵磊", Role.AMBASSADOR, other.id());
    Days days = new Days(today, null);
    assertThatThrownBy(() -> duties.give(other, hers.id(), made.haitang().id(), days))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> duties.give(other, made.wangmin().id(), made.zijing().id(), days))
        .isInstanceOf(AccessDeniedException.class);
    end(made.zhanghua(), made.wangmin(), today.minusDays(1));
    duties.give(other, hers.id(), made.haitang().id(), days);
  }

  @Test
  void a_courtyard_of_another_estate_is_given_to_nobody() {
    UUID elsewhere = estates.make().haitang().id();
    assertThatThrownBy(() -> give(made.admin(), elsewhere, new Days(today, null)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoever_changes_the_same_days_later_is_told() {
    Duty shown = only(made.wangmin());
    duties.change(
        made.admin(), made.wangmin().id(), shown, shown.days(), new Days(shown.from(), today));
    assertThatThrownBy(
            () ->
                duties.change(
                    made.zhanghua(),
                    made.wangmin().id(),
                    shown,
                    shown.days(),
                    new Days(shown.from(), today.plusDays(9))))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            changed -> assertThat(changed.present(Days.class).to()).isEqualTo(today));
  }

  @Test
  void what_has_begun_is_ended_and_what_has_not_is_taken_back() {
    assertRefused(
        Reason.BEGUN,
        () -> duties.remove(made.zhanghua(), made.wangmin().id(), only(made.wangmin())));
    give(made.zhanghua(), made.zijing().id(), new Days(today.plusDays(3), null));
    Duty later =
        duties.of(made.zhanghua(), made.wangmin().id()).stream()
            .filter(duty -> duty.courtyard().equals("紫荆苑"))
            .findFirst()
            .orElseThrow();
    duties.remove(made.zhanghua(), made.wangmin().id(), later);
    assertThat(only(made.wangmin()).courtyard()).isEqualTo("海棠苑");
  }

  @Test
  void a_courtyard_with_nobody_from_a_day_on_is_seen() {
    end(made.zhanghua(), made.wangmin(), today.plusDays(4));
    assertThat(haitang().turns())
        .satisfiesExactly(
            turn -> assertThat(turn.who().name()).isEqualTo("王敏"),
            turn -> {
              assertThat(turn.who()).isNull();
              assertThat(turn.from()).isEqualTo(today.plusDays(5));
              assertThat(turn.to()).isNull();
            });
  }

  @Test
  void two_who_were_appointed_for_the_same_days_are_seen_and_the_later_counts() {
    duties.give(
        made.zhanghua(),
        made.liqiang().id(),
        made.haitang().id(),
        new Days(today, today.plusDays(2)));
    assertThat(haitang().turns())
        .satisfiesExactly(
            turn -> {
              assertThat(turn.who().name()).isEqualTo("李强");
              assertThat(turn.besides()).containsExactly("王敏");
            },
            turn -> assertThat(turn.who().name()).isEqualTo("王敏"));
  }

  @Test
  void somebody_stands_in_from_a_day_to_a_day_and_no_longer() {
    Days away = new Days(today.plusDays(1), today.plusDays(3));
    holidays.arrange(
        made.zhanghua(),
        made.wangmin().id(),
        made.liqiang().id(),
        new app.courtyard.people.Days(away.from(), away.to()));
    assertThat(haitang().turns())
        .satisfiesExactly(
            turn -> assertThat(turn.who().name()).isEqualTo("王敏"),
            turn -> {
              assertThat(turn.who().name()).isEqualTo("李强");
              assertThat(turn.standsIn()).isTrue();
              assertThat(new Days(turn.from(), turn.to())).isEqualTo(away);
            },
            turn -> assertThat(turn.who().name()).isEqualTo("王敏"));
    Away shown = holidays.of(made.zhanghua(), made.wangmin().id()).getFirst();
    assertThat(shown.standsIn()).isEqualTo("李强");
    holidays.undo(made.zhanghua(), made.wangmin().id(), shown.change());
    assertThat(haitang().turns()).hasSize(1);
  }

  @Test
  void nobody_arranges_the_days_of_those_whom_they_do_not_keep() {
    var days = app.courtyard.people.Days.only(today);
    Person other = estates.account(made.id(), "zhoumei", "周梅", Role.SUPERVISOR, null);
    for (Person by : List.of(made.wangmin(), other, estates.make().admin())) {
      assertThatThrownBy(() -> holidays.arrange(by, made.wangmin().id(), made.liqiang().id(), days))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(
            () -> holidays.arrange(made.zhanghua(), made.wangmin().id(), other.id(), days))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void an_ambassador_sees_none_of_it() {
    assertThat(coverage.of(made.wangmin())).isEmpty();
    assertThat(duties.of(made.wangmin(), made.liqiang().id())).isEmpty();
  }

  private Coverage.Courtyard haitang() {
    return coverage.of(made.zhanghua()).stream()
        .filter(courtyard -> courtyard.name().equals("海棠苑"))
        .findFirst()
        .orElseThrow();
  }

  private void give(Person by, UUID courtyard, Days days) {
    duties.give(by, made.wangmin().id(), courtyard, days);
  }

  private void end(Person by, Person whose, LocalDate last) {
    Duty duty = only(whose);
    duties.change(by, whose.id(), duty, duty.days(), new Days(duty.from(), last));
  }

  private Duty only(Person person) {
    return duties.of(made.zhanghua(), person.id()).getFirst();
  }

  private UUID walkerOf(UUID route) {
    return jdbc.sql("select account_id from task where estate_id = ? and route_id = ? and day = ?")
        .params(made.id(), route, today)
        .query(UUID.class)
        .single();
  }

  private static void assertRefused(Reason reason, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            DutyRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
