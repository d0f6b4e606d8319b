package app.courtyard.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.patrol.Judging;
import app.courtyard.patrol.Remark;
import app.courtyard.patrol.RoundPage;
import app.courtyard.patrol.RoundPages;
import app.courtyard.patrol.Visit;
import app.courtyard.people.Absence.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whose round was moved, and who did not hear of it and walks it all the same. */
class BothWalkTest extends RosterTest {

  @Autowired RoundPages rounds;

  @Test
  void a_round_that_was_begun_stays_with_whoever_began_it_unless_it_is_given_too() {
    UUID task = taskOf(morning);
    walk.handIn(
        wangmin,
        walk.start(task, morning, secondsAgo(20)),
        walk.visit(task, lobby, secondsAgo(15)));
    moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    planning.plan(estate);
    assertThat(holderOf(task)).isEqualTo(wangmin.id());
    assertThat(roster.roundsOf(zhanghua, wangmin.id(), today))
        .singleElement()
        .satisfies(
            round -> assertThat(List.of(round.visited(), round.stops())).containsExactly(1, 2));

    moves.giveRound(zhanghua, task, liqiang.id());
    JsonNode pack = packOf(liqiang);
    assertThat(ids(pack.get("tasks"))).contains(task.toString());
    assertThat(ids(pack.get("rounds"))).containsExactly(task.toString());
    assertThat(pack.at("/rounds/0/visited/0/place").asString()).isEqualTo(lobby.toString());
    walk.handIn(
        liqiang,
        walk.visit(task, made.haitang().checkpoint(), secondsAgo(2)),
        walk.finish(task, secondsAgo(1)));
    assertThat(visitsOf(task)).containsExactly("王敏", "李强");
    assertThat(isDone(task)).isTrue();
  }

  @Test
  void both_walk_it_and_nothing_is_lost_in_either_order() {
    for (boolean illFirst : new boolean[] {true, false}) {
      an_estate_that_was_planned();
      UUID task = taskOf(morning);
      moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
      Runnable ill = () -> walkedBy(task, 40, true);
      Runnable substitute = () -> walkedBy(task, 30, false);
      (illFirst ? ill : substitute).run();
      (illFirst ? substitute : ill).run();
      assertThat(visitsOf(task)).containsExactly("王敏", "王敏", "李强", "李强");
      assertThat(held()).isZero();
      assertThat(
              jdbc.sql(
                      "select count(*) from round where estate_id = ? and id = ? and finished_at is not null")
                  .params(made.id(), task)
                  .query(Integer.class)
                  .single())
          .isOne();
      assertThat(isDone(task)).isTrue();
    }
  }

  @Test
  void of_a_round_by_two_without_a_network_each_checkpoint_counts_once_and_both_are_seen() {
    UUID task = taskOf(morning);
    UUID basement = made.haitang().checkpoint();
    moves.giveRound(zhanghua, task, liqiang.id());
    walk.handIn(
        liqiang,
        walk.finish(task, secondsAgo(2)),
        walk.visit(task, basement, secondsAgo(10)),
        walk.visit(task, lobby, secondsAgo(200)),
        walk.start(task, morning, secondsAgo(290)));
    walk.handIn(
        wangmin,
        walk.visit(task, lobby, secondsAgo(20)),
        walk.visit(task, basement, secondsAgo(210)),
        walk.start(task, morning, secondsAgo(300)),
        walk.finish(task, secondsAgo(5)));
    RoundPage page = pageOf(task);
    assertThat(List.of(page.row().visited(), page.row().stops())).containsExactly(2, 2);
    assertThat(page.stops())
        .allSatisfy(
            stop ->
                assertThat(stop.visits())
                    .extracting(Visit::person)
                    .containsExactlyInAnyOrder("王敏", "李强"));
    assertThat(page.visits().stream().filter(visit -> visit.minutesSince() != null))
        .as("the way of each from stop to stop")
        .extracting(Visit::minutesSince)
        .containsExactly(3L, 3L);
    assertThat(Judging.of(page, false))
        .extracting(Remark::kind)
        .doesNotContain(Remark.Kind.TOO_FAST, Remark.Kind.MISSED);
    assertThat(held()).isZero();
  }

  @Test
  void a_round_handed_over_in_the_middle_is_whole_whoever_is_heard_of_first() {
    UUID task = taskOf(morning);
    moves.giveRound(zhanghua, task, liqiang.id());
    walk.handIn(
        liqiang, walk.visit(task, lobby, secondsAgo(30)), walk.finish(task, secondsAgo(25)));
    walk.handIn(
        wangmin,
        walk.start(task, morning, secondsAgo(200)),
        walk.visit(task, made.haitang().checkpoint(), secondsAgo(190)),
        walk.pause(task, "rest", secondsAgo(150)),
        walk.missed(task, lobby, "closed", secondsAgo(20)));
    RoundPage page = pageOf(task);
    assertThat(List.of(page.row().visited(), page.row().stops())).containsExactly(2, 2);
    assertThat(page.stops().stream().flatMap(stop -> stop.visits().stream()))
        .extracting(Visit::person)
        .containsExactlyInAnyOrder("王敏", "李强");
    assertThat(page.pauses())
        .singleElement()
        .satisfies(rest -> assertThat(rest.until()).isNotNull());
    assertThat(Judging.of(page, false)).extracting(Remark::kind).doesNotContain(Remark.Kind.MISSED);
    assertThat(page.row().finishedAt()).isNotNull();
    assertThat(isDone(task)).isTrue();
  }

  private RoundPage pageOf(UUID task) {
    return rounds.find(zhanghua, task).orElseThrow();
  }

  private void walkedBy(UUID task, int secondsAgo, boolean ill) {
    walk.handIn(
        ill ? wangmin : liqiang,
        walk.start(task, morning, secondsAgo(secondsAgo)),
        walk.visit(task, made.haitang().checkpoint(), secondsAgo(secondsAgo - 2)),
        walk.visit(task, lobby, secondsAgo(secondsAgo - 4)),
        walk.finish(task, secondsAgo(secondsAgo - 5)));
  }

  /**
   * Not minutes: who is on duty is a question of the day, and a test may run just after midnight.
   */
  private Instant secondsAgo(int seconds) {
    return now().minusSeconds(seconds);
  }

  private List<String> visitsOf(UUID task) {
    return jdbc.sql(
            """
            select a.name from record r join account a on a.id = r.account_id
            where r.estate_id = ? and r.task_id = ? and r.place_id is not null order by r.captured_at
            """)
        .params(made.id(), task)
        .query(String.class)
        .list();
  }

  private int held() {
    return jdbc.sql("select count(*) from capture where estate_id = ? and state = 'held'")
        .param(made.id())
        .query(Integer.class)
        .single();
  }

  private boolean isDone(UUID task) {
    return jdbc.sql("select done_at is not null from task where estate_id = ? and id = ?")
        .params(made.id(), task)
        .query(Boolean.class)
        .single();
  }
}
