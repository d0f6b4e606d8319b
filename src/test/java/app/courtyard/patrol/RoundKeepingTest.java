package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.TestWalk.Capture;
import app.courtyard.place.Estates;
import app.courtyard.plan.Planning;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundKeepingTest extends RoundTest {

  @Autowired Planning planning;
  @Autowired Estates places;

  @Test
  void the_records_of_a_round_make_the_same_round_in_every_order() {
    int orders = 0;
    for (List<Integer> order : permutations(List.of(0, 1, 2, 3, 4))) {
      round = UuidCreator.getTimeOrderedEpoch();
      Capture[] walked = {
        walk.start(round, route, at(0)),
        walk.visit(round, basement, at(5), "leaks"),
        walk.visit(round, lobby, at(9)),
        walk.missed(round, roof, "closed", at(12)),
        walk.finish(round, at(13))
      };
      order.forEach(i -> handIn(walked[i]));
      RoundRow row = row();
      assertThat(row.startedAt()).as("%s", order).isEqualTo(at(0));
      assertThat(row.finishedAt()).as("%s", order).isEqualTo(at(13));
      assertThat(List.of(row.visited(), row.scanned(), row.missed(at(14)), row.fails()))
          .as("%s", order)
          .containsExactly(2, 2, 1, 1);
      orders++;
    }
    assertThat(orders).isEqualTo(120);
  }

  @Test
  void there_is_no_round_before_its_start_has_come() {
    handIn(walk.visit(round, basement, at(5)), walk.finish(round, at(9)));
    assertThat(list.find(made.zhanghua(), round)).isEmpty();
    handIn(walk.start(round, route, at(0)));
    assertThat(row().finishedAt()).isEqualTo(at(9));
  }

  @Test
  void two_people_in_one_round_make_one_round_from_the_first_start_to_the_last_finish() {
    handIn(
        walk.start(round, route, at(3)),
        walk.visit(round, lobby, at(6)),
        walk.finish(round, at(10)));
    walk.handIn(
        made.zhanghua(),
        walk.start(round, route, at(1)),
        walk.visit(round, basement, at(4)),
        walk.finish(round, at(8)));
    assertThat(row().startedAt()).isEqualTo(at(1));
    assertThat(row().finishedAt()).isEqualTo(at(10));
    assertThat(row().ambassador()).isEqualTo("张华");
    assertThat(row().visited()).isEqualTo(2);
  }

  @Test
  void a_planned_round_is_done_when_it_is_finished() {
    planning.plan(places.get(made.id()));
    round =
        jdbc.sql("select id from task where estate_id = ? order by day limit 1")
            .param(made.id())
            .query(UUID.class)
            .single();
    handIn(walk.start(round, route, at(0)));
    assertThat(done()).isFalse();
    handIn(walk.finish(round, at(9)));
    assertThat(done()).isTrue();
  }

  @Test
  void a_start_that_names_no_route_is_held_and_not_lost() {
    var start = walk.start(round, UUID.randomUUID(), at(0));
    assertThatThrownBy(() -> handIn(start)).hasMessageContaining("code=handler");
    assertThat(list.find(made.zhanghua(), round)).isEmpty();
  }

  /** Nobody had to confirm its place: it is no visit to it. */
  @Test
  void a_finding_on_the_way_counts_as_no_stop_confirmed_by_hand() {
    handIn(
        walk.start(round, route, at(0)),
        walk.visit(round, basement, at(5)),
        walk.visit(round, lobby, at(7)).at(lobby, "hand").because("label-lost"),
        walk.finding(basement, at(6), "minor", "顶板漏水").with("task", round.toString()));
    assertThat(List.of(row().scanned(), row().byHand(), row().fails())).containsExactly(1, 1, 1);
  }

  @Test
  void what_was_voided_or_corrected_counts_once() {
    var first = walk.visit(round, basement, at(5), "leaks");
    var twice = walk.visit(round, lobby, at(6), "leaks");
    handIn(
        walk.start(round, route, at(0)),
        first,
        twice,
        walk.visit(round, basement, at(7)).with("corrects", first.id().toString()),
        walk.visit(round, lobby, at(8)).with("voids", twice.id().toString()));
    assertThat(row().fails()).isZero();
    assertThat(row().visited()).isEqualTo(1);
    assertThat(row().scanned()).isEqualTo(1);
  }

  private boolean done() {
    return jdbc.sql("select done_at is not null from task where estate_id = ? and id = ?")
        .params(made.id(), round)
        .query(Boolean.class)
        .single();
  }

  private static List<List<Integer>> permutations(List<Integer> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (Integer first : items) {
      List<Integer> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<Integer> tail : permutations(rest)) {
        List<Integer> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
