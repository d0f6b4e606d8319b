package app.courtyard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.patrol.OwnWork;
import app.courtyard.patrol.OwnWork.Kind;
import app.courtyard.patrol.OwnWork.Since;
import app.courtyard.patrol.WorkDone;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.plan.RouteDraft.Stop;
import app.courtyard.plan.RouteKeeping.ChangedMeanwhile;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class RouteKeepingTest {

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Estates places;
  @Autowired RouteKeeping keeping;
  @Autowired RouteCatalogue catalogue;
  @Autowired RouteCalendar calendar;
  @Autowired Routes routes;
  @Autowired Tasks tasks;
  @Autowired OwnWork work;
  @Autowired Responsibilities responsibilities;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  TestEstate.Made made;
  LocalDate today;
  UUID basement;
  UUID lobby;

  @BeforeEach
  void an_estate() {
    made = estates.make();
    Estate estate = places.get(made.id());
    today = estate.dayOf(clock.instant());
    basement = made.haitang().checkpoint();
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
  }

  @Test
  void a_route_that_was_made_is_owed_at_once_by_whoever_is_on_duty() {
    UUID route = keeping.make(made.zhanghua(), draft(basement, lobby), false);
    assertThat(tasksOf(made.wangmin())).hasSize(8).allMatch(task -> task.route().equals(route));
    assertThat(onThePhoneOf(made.wangmin()).getFirst().stops()).hasSize(2);
    assertThat(traces()).contains("route-made " + route);
    assertThat(catalogue.find(made.zhanghua(), route).orElseThrow().code()).isEqualTo("HT-R1");
  }

  @Test
  void other_stops_are_a_new_version_and_other_times_are_none() {
    UUID route = keeping.make(made.zhanghua(), draft(basement, lobby), false);
    change(route, draft(basement, lobby, morningAndEvening()));
    assertThat(onThePhoneOf(made.wangmin()).getFirst().version()).isEqualTo(1);
    assertThat(tasksOf(made.wangmin())).hasSize(16);
    change(route, draft(lobby));
    Route changed = onThePhoneOf(made.wangmin()).getFirst();
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.stops()).extracting(Route.Stop::place).containsExactly(lobby);
    assertThat(changed.earlier().getFirst().stops()).hasSize(2);
    assertThat(tasksOf(made.wangmin()).stream().filter(task -> task.day().isAfter(today)))
        .hasSize(7);
  }

  @Test
  void two_who_change_it_at_once_do_not_overwrite_each_other_unawares() {
    UUID route = keeping.make(made.zhanghua(), draft(basement), false);
    var seen = catalogue.find(made.admin(), route).orElseThrow().edition();
    keeping.change(made.zhanghua(), route, seen, draft(basement, lobby));
    assertThatThrownBy(() -> keeping.change(made.admin(), route, seen, draft(lobby)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(onThePhoneOf(made.wangmin()).getFirst().stops()).hasSize(2);
  }

  @Test
  void a_given_person_walks_it_wherever_they_are_responsible_and_reaches_the_courtyard() {
    keeping.make(made.zhanghua(), draftFor(made.liqiang().id()), false);
    assertThat(tasksOf(made.liqiang())).hasSize(8);
    assertThat(tasksOf(made.wangmin())).isEmpty();
    assertThat(onThePhoneOf(made.liqiang())).hasSize(1);
    var round = UUID.randomUUID();
    walk.handIn(made.liqiang(), walk.visit(round, basement, clock.instant()));
  }

  @Test
  void a_trial_is_owed_by_nobody_and_seen_by_those_who_try_it() {
    UUID route = keeping.make(made.zhanghua(), triedBy(made.liqiang()), true);
    assertThat(tasksOf(made.wangmin())).isEmpty();
    assertThat(onThePhoneOf(made.wangmin())).isEmpty();
    assertThat(onThePhoneOf(made.zhanghua())).allMatch(Route::trial).hasSize(1);
    assertThat(onThePhoneOf(made.liqiang())).allMatch(Route::trial).hasSize(1);
    UUID round = UUID.randomUUID();
    walk.handIn(made.liqiang(), walk.start(round, route, clock.instant()));
    keeping.putIntoUse(made.zhanghua(), route, today);
    assertThat(tasksOf(made.wangmin())).hasSize(8);
    assertThat(onThePhoneOf(made.wangmin())).noneMatch(Route::trial).hasSize(1);
    walk.handIn(made.liqiang(), walk.finish(round, clock.instant()));
    assertThat(
            jdbc.sql("select trial from round where id = ?")
                .param(round)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(work.count(made.liqiang(), Since.WEEK).rounds()).isZero();
    assertThat(work.page(made.liqiang(), Kind.ROUNDS, Since.WEEK, null, 10)).isEmpty();
    assertThat(work.page(made.liqiang(), Kind.ALL, Since.EVER, null, 10))
        .hasSize(1)
        .allMatch(WorkDone::trial);
    assertThat(
            jdbc.sql("select waiting from log_entry where id = ?")
                .param(round)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void a_closed_route_owes_nothing_from_tomorrow_on_and_a_round_of_it_can_go_on() {
    UUID route = keeping.make(made.zhanghua(), draft(basement), false);
    keeping.close(made.zhanghua(), route);
    assertThat(tasksOf(made.wangmin())).extracting(Task::day).containsExactly(today);
    assertThat(onThePhoneOf(made.wangmin())).allMatch(Route::over).hasSize(1);
  }

  @Test
  void the_calendar_tells_who_walks_when_what_overlaps_and_where_nobody_does() {
    UUID route = keeping.make(made.zhanghua(), draft(basement), false);
    keeping.make(made.zhanghua(), draft(lobby), false);
    var days = calendar.comingWeeks(made.zhanghua(), made.haitang().id(), null);
    assertThat(days).hasSize(28).allMatch(day -> day.rounds().size() == 2);
    assertThat(days.getFirst().rounds())
        .allMatch(round -> round.overlaps().size() == 1 && "王敏".equals(round.person()));
    jdbc.sql("update responsibility set to_day = ? where account_id = ?")
        .params(today.plusDays(3), made.wangmin().id())
        .update();
    var alone = calendar.comingWeeks(made.zhanghua(), made.haitang().id(), route).get(4);
    assertThat(alone.rounds()).hasSize(1).allMatch(round -> round.person() == null);
  }

  @Test
  void what_is_out_of_reach_is_neither_seen_nor_changed() {
    UUID route = keeping.make(made.zhanghua(), draft(basement), false);
    var seen = catalogue.find(made.zhanghua(), route).orElseThrow().edition();
    Person stranger = estates.account(made.id(), "stranger", "孙丽", Role.SUPERVISOR, null);
    assertThat(catalogue.find(stranger, route)).isEmpty();
    assertThat(catalogue.all(stranger)).isEmpty();
    for (Person other : List.of(stranger, made.wangmin(), estates.make().zhanghua())) {
      refused(() -> keeping.make(other, draft(basement), false));
      refused(() -> keeping.change(other, route, seen, draft(lobby)));
      refused(() -> keeping.putIntoUse(other, route, today));
      refused(() -> keeping.close(other, route));
      refused(() -> calendar.comingWeeks(other, made.haitang().id(), route));
    }
  }

  @Test
  void a_stop_elsewhere_a_checklist_that_does_not_fit_and_a_stranger_are_refused() {
    refused(() -> keeping.make(made.zhanghua(), draft(made.zijing().checkpoint()), false));
    refused(
        () -> keeping.make(made.zhanghua(), draft(new Stop(basement, "greenery.garden")), false));
    refused(() -> keeping.make(made.zhanghua(), draftFor(estates.make().wangmin().id()), false));
    assertThatThrownBy(() -> keeping.make(made.zhanghua(), draft(new Stop[0]), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STOPS_MISSING");
  }

  private static void refused(Runnable action) {
    assertThatThrownBy(action::run).isInstanceOf(AccessDeniedException.class);
  }

  private void change(UUID route, RouteDraft draft) {
    keeping.change(
        made.zhanghua(),
        route,
        catalogue.find(made.zhanghua(), route).orElseThrow().edition(),
        draft);
  }

  private List<Task> tasksOf(Person person) {
    return tasks.around(person, responsibilities.reachOf(person, today), today);
  }

  private List<Route> onThePhoneOf(Person person) {
    return routes.within(responsibilities.reachOf(person, today), person);
  }

  private List<String> traces() {
    return jdbc.sql("select what || ' ' || subject from trace where estate_id = ?")
        .param(made.id())
        .query(String.class)
        .list();
  }

  private RouteDraft draft(UUID... stops) {
    return draft(morning(), null, Set.of(), stops(stops));
  }

  private RouteDraft draft(Stop... stops) {
    return draft(morning(), null, Set.of(), List.of(stops));
  }

  private RouteDraft draft(UUID one, UUID other, List<Window> windows) {
    return draft(windows, null, Set.of(), stops(one, other));
  }

  private RouteDraft draftFor(UUID walker) {
    return draft(morning(), walker, Set.of(), stops(basement));
  }

  private RouteDraft triedBy(Person tester) {
    return draft(morning(), null, Set.of(tester.id()), stops(basement));
  }

  private RouteDraft draft(
      List<Window> windows, @Nullable UUID walker, Set<UUID> testers, List<Stop> stops) {
    return new RouteDraft(
        "晨间巡查",
        made.haitang().id(),
        stops,
        new Rhythm.Weekly(EnumSet.allOf(DayOfWeek.class), 1),
        windows,
        today,
        null,
        walker,
        testers);
  }

  private static List<Stop> stops(UUID... places) {
    return List.of(places).stream().map(place -> new Stop(place, TestWalk.FORM)).toList();
  }

  private static List<Window> morning() {
    return List.of(new Window(LocalTime.of(8, 0), LocalTime.of(11, 0)));
  }

  private static List<Window> morningAndEvening() {
    return List.of(
        new Window(LocalTime.of(8, 0), LocalTime.of(11, 0)),
        new Window(LocalTime.of(19, 0), LocalTime.of(21, 0)));
  }
}
