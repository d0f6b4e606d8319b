package app.courtyard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class PlanningTest {

  @Autowired TestEstate estates;
  @Autowired Estates places;
  @Autowired Planning planning;
  @Autowired Tasks tasks;
  @Autowired Responsibilities responsibilities;
  @Autowired ApplicationEventPublisher events;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  TestEstate.Made made;
  Estate estate;
  UUID route;
  LocalDate today;

  @BeforeEach
  void an_estate_with_a_route() {
    made = estates.make();
    estate = places.get(made.id());
    route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint());
    today = estate.dayOf(clock.instant());
  }

  @Test
  void today_and_the_coming_seven_days_are_owed_by_the_ambassador_of_the_courtyard() {
    planning.plan(estate);
    assertThat(tasksOf(made.wangmin()))
        .hasSize(8)
        .allMatch(task -> task.route().equals(route) && made.wangmin().id().equals(task.account()))
        .extracting(Task::day)
        .containsExactlyElementsOf(today.datesUntil(today.plusDays(8)).toList());
    assertThat(tasksOf(made.liqiang())).isEmpty();
    assertThat(tasksOf(made.zhanghua())).hasSize(8);
  }

  @Test
  void planning_at_once_on_several_nodes_makes_each_task_once() {
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(() -> planning.plan(estate)))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(tasksOf(made.wangmin())).hasSize(8);
  }

  @Test
  void open_tasks_go_to_whoever_answers_for_the_courtyard_by_now() {
    planning.plan(estate);
    answersFrom(made.liqiang(), today.plusDays(2));
    events.publishEvent(new EstateChanged(made.id()));
    assertThat(tasksOf(made.wangmin())).hasSize(2);
    assertThat(tasksOf(made.liqiang())).hasSize(6);
  }

  @Test
  void what_is_done_stays_with_whom_it_was() {
    planning.plan(estate);
    Task first = tasksOf(made.wangmin()).getFirst();
    tasks.markDone(made.id(), first.id(), clock.instant());
    answersFrom(made.liqiang(), today);
    planning.plan(estate);
    assertThat(tasksOf(made.wangmin())).extracting(Task::id).containsExactly(first.id());
  }

  @Test
  void a_route_that_was_closed_owes_nothing_from_tomorrow_on() {
    planning.plan(estate);
    jdbc.sql("update route set closed_at = now() where estate_id = ? and id = ?")
        .params(made.id(), route)
        .update();
    planning.plan(estate);
    assertThat(tasksOf(made.wangmin())).extracting(Task::day).containsExactly(today);
  }

  @Test
  void what_was_not_done_is_overdue_for_two_days_and_then_forgotten() {
    planning.plan(estate);
    jdbc.sql("update task set day = day - 3 where estate_id = ?").param(made.id()).update();
    assertThat(tasksOf(made.wangmin()))
        .extracting(Task::day)
        .containsExactlyElementsOf(today.minusDays(2).datesUntil(today.plusDays(5)).toList());
  }

  @Test
  void another_estate_is_not_touched() {
    var other = estates.make();
    estates.route(other.id(), other.haitang(), "夜间巡查", other.haitang().checkpoint());
    planning.plan(estate);
    assertThat(
            jdbc.sql("select count(*) from task where estate_id = ?")
                .param(other.id())
                .query(Long.class)
                .single())
        .isZero();
  }

  private List<Task> tasksOf(Person person) {
    return tasks.around(person, responsibilities.reachOf(person, today), today);
  }

  private void answersFrom(Person person, LocalDate day) {
    jdbc.sql(
            "insert into responsibility (estate_id, id, account_id, courtyard_id, from_day) values (?, ?, ?, ?, ?)")
        .params(made.id(), UUID.randomUUID(), person.id(), made.haitang().id(), day)
        .update();
  }
}
