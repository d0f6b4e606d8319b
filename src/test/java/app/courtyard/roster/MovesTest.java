package app.courtyard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.people.Absence.Kind;
import app.courtyard.people.Days;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.plan.Planning;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** Ill at eight in the morning. */
class MovesTest extends RosterTest {

  @Test
  void the_day_of_one_who_is_ill_stands_in_the_other_ones_pack_at_once_with_its_places() {
    moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    JsonNode pack = packOf(liqiang);
    assertThat(ids(pack.get("tasks")))
        .contains(
            taskOf(morning).toString(), taskOf(evening).toString(), taskOf(elsewhere).toString())
        .doesNotContain(taskOf(morning, today.plusDays(1)).toString());
    assertThat(ids(pack.get("routes"))).contains(morning.toString());
    assertThat(ids(pack.get("courtyards"))).contains(made.haitang().id().toString());
    assertThat(ids(pack.get("places"))).contains(lobby.toString());
    assertThat(ids(packOf(wangmin).get("tasks"))).doesNotContain(taskOf(morning).toString());
    assertThat(roster.courtyard(zhanghua, made.haitang().id(), today).orElseThrow())
        .satisfies(
            duty -> {
              assertThat(duty.person().name()).isEqualTo("李强");
              assertThat(duty.insteadOf().name()).isEqualTo("王敏");
            });
    assertThat(tracesOf(zhanghua)).containsExactly("roster-absent-sick", "roster-on-duty");
  }

  @Test
  void whoever_is_ill_and_nobody_stands_in_leaves_courtyards_alone() {
    moves.noteAbsence(zhanghua, wangmin.id(), Kind.LEAVE, new Days(today, today.plusDays(2)));
    assertThat(roster.courtyards(zhanghua, today).getFirst())
        .satisfies(
            duty -> {
              assertThat(duty.name()).isEqualTo("海棠苑");
              assertThat(duty.leftAlone()).isTrue();
            });
    assertThat(holderOf(taskOf(morning))).isNull();
    assertThat(holderOf(taskOf(morning, today.plusDays(3)))).isEqualTo(wangmin.id());
    assertThat(roster.substitutes(zhanghua, today)).extracting(Walker::name).doesNotContain("王敏");
  }

  @Test
  void those_with_least_to_walk_are_named_first_and_ones_own_people_before_others() {
    estates.account(made.id(), "sunli", "孙丽", Role.AMBASSADOR, zhaolei.id());
    assertThat(roster.substitutes(zhanghua, today))
        .extracting(Walker::name)
        .containsExactly("陈静", "李强", "王敏", "张华", "孙丽", "赵磊");
  }

  @Test
  void undone_it_is_as_before() {
    UUID change = moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    moves.undo(zhanghua, change);
    assertThat(holderOf(taskOf(morning))).isEqualTo(wangmin.id());
    assertThat(ids(packOf(liqiang).get("courtyards")))
        .doesNotContain(made.haitang().id().toString());
    assertThat(roster.person(zhanghua, wangmin.id(), today).orElseThrow().absence()).isNull();
    UUID round = moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    moves.undo(zhanghua, round);
    assertThat(holderOf(taskOf(morning))).isEqualTo(wangmin.id());
    assertThat(ids(packOf(chenjing).get("places"))).isEmpty();
  }

  @Test
  void a_single_round_goes_to_another_who_then_reaches_the_courtyard_that_day() {
    moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    JsonNode pack = packOf(chenjing);
    assertThat(ids(pack.get("tasks"))).containsExactly(taskOf(morning).toString());
    assertThat(ids(pack.get("places"))).contains(lobby.toString());
    assertThat(responsibilities.reachOf(chenjing, today.plusDays(1)).courtyards()).isEmpty();
    assertThat(roster.courtyard(zhanghua, made.haitang().id(), today).orElseThrow().person().name())
        .isEqualTo("王敏");
  }

  @Test
  void planning_does_not_take_back_what_was_given_by_hand() {
    moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    planning.plan(estate);
    assertThat(holderOf(taskOf(morning))).isEqualTo(chenjing.id());
    moves.noteAbsence(zhanghua, wangmin.id(), Kind.SICK, onlyToday);
    assertThat(holderOf(taskOf(morning))).as("she is ill, he walks it").isEqualTo(chenjing.id());
    assertThat(holderOf(taskOf(evening))).isNull();
  }

  @Test
  void what_was_given_by_hand_goes_with_the_roster_when_that_names_another() {
    moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    moves.giveCourtyard(zhanghua, made.haitang().id(), onlyToday, liqiang.id());
    assertThat(holderOf(taskOf(morning))).isEqualTo(liqiang.id());
  }

  @Test
  void whoever_has_it_by_hand_and_falls_ill_gives_it_back_to_the_roster() {
    moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    moves.noteAbsence(zhanghua, chenjing.id(), Kind.SICK, onlyToday);
    assertThat(holderOf(taskOf(morning))).isEqualTo(wangmin.id());
  }

  @Test
  void a_day_is_split_one_round_to_one_and_the_rest_to_another() {
    moves.giveRound(zhanghua, taskOf(morning), chenjing.id());
    moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    planning.plan(estate);
    assertThat(holderOf(taskOf(morning))).isEqualTo(chenjing.id());
    assertThat(holderOf(taskOf(evening))).isEqualTo(liqiang.id());
  }

  @Test
  void single_rounds_in_anothers_courtyard_move_too() {
    moves.giveRound(zhanghua, taskOf(elsewhere), wangmin.id());
    moves.moveWork(zhanghua, wangmin.id(), onlyToday, null, chenjing.id());
    assertThat(holderOf(taskOf(elsewhere))).isEqualTo(chenjing.id());
    assertThat(holderOf(taskOf(morning))).isEqualTo(chenjing.id());
    assertThat(roster.courtyard(zhanghua, made.zijing().id(), today).orElseThrow().person().name())
        .isEqualTo("李强");
  }

  @Test
  void a_week_of_leave_is_covered_day_by_day_and_ends() {
    moves.moveWork(
        zhanghua, wangmin.id(), new Days(today, today.plusDays(20)), Kind.LEAVE, liqiang.id());
    assertThat(holderOf(taskOf(morning, today.plusDays(Planning.DAYS - 1))))
        .isEqualTo(liqiang.id());
    var cover = responsibilities.coverOf(made.id(), today, today.plusDays(30));
    assertThat(cover.of(made.haitang().id(), today.plusDays(20))).contains(liqiang.id());
    assertThat(cover.of(made.haitang().id(), today.plusDays(21))).contains(wangmin.id());
  }

  @Test
  void nobody_changes_the_roster_of_others() {
    for (Person other : new Person[] {zhaolei, wangmin, estates.make().zhanghua()}) {
      assertThatThrownBy(
              () -> moves.moveWork(other, wangmin.id(), onlyToday, Kind.SICK, liqiang.id()))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(
              () -> moves.giveCourtyard(other, made.haitang().id(), onlyToday, liqiang.id()))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> moves.giveRound(other, taskOf(morning), liqiang.id()))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(roster.courtyards(zhaolei, today)).isEmpty();
    assertThatThrownBy(() -> roster.courtyards(wangmin, today))
        .isInstanceOf(AccessDeniedException.class);
    UUID change = moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    assertThatThrownBy(() -> moves.undo(zhaolei, change)).isInstanceOf(AccessDeniedException.class);
    UUID round = moves.giveRound(zhanghua, taskOf(evening), liqiang.id());
    assertThatThrownBy(() -> moves.undo(zhaolei, round)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void only_those_who_walk_rounds_in_the_estate_stand_in() {
    Person clerk = estates.account(made.id(), "gaoping", "高平", Role.RECORDS_CLERK, null);
    for (UUID nobody : new UUID[] {clerk.id(), estates.make().liqiang().id(), UUID.randomUUID()}) {
      assertThatThrownBy(
              () -> moves.giveCourtyard(zhanghua, made.haitang().id(), onlyToday, nobody))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> moves.giveRound(zhanghua, taskOf(morning), nobody))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void an_administrator_keeps_the_roster_of_the_estate() {
    moves.moveWork(made.admin(), wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    assertThat(holderOf(taskOf(morning))).isEqualTo(liqiang.id());
    assertThat(roster.courtyards(made.admin(), today)).hasSize(2);
  }
}
