package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundVersionTest extends RoundTest {

  @Test
  void a_round_keeps_its_stops_when_the_route_is_changed_after_it() {
    handIn(
        walk.start(round, route, at(0)),
        walk.visit(round, basement, at(5)),
        walk.finish(round, at(9)));
    List<UUID> before = stops();
    estates.version(made.id(), route, 2, at(20), roof);
    assertThat(stops()).isEqualTo(before).hasSize(3);
    assertThat(row().stops()).isEqualTo(3);
    assertThat(row().visited()).isEqualTo(1);
  }

  @Test
  void a_phone_that_did_not_hear_of_the_change_says_which_version_it_walks() {
    estates.version(made.id(), route, 2, at(-60), roof);
    var start = walk.start(round, route, at(0));
    start.answers().put("version", 1);
    handIn(walk.visit(round, basement, at(5)), walk.visit(round, lobby, at(7)), start);
    assertThat(stops()).hasSize(3);
    assertThat(row().visited()).isEqualTo(2);
  }

  @Test
  void a_phone_that_does_not_know_versions_yet_walks_what_was_valid_then() {
    estates.version(made.id(), route, 2, at(-60), roof, lobby);
    estates.version(made.id(), route, 3, at(60), roof);
    handIn(walk.start(round, route, at(0)));
    assertThat(stops()).containsExactly(roof, lobby);
  }

  @Test
  void a_version_that_never_was_is_the_one_of_that_time() {
    estates.version(made.id(), route, 2, at(-60), roof, lobby);
    var start = walk.start(round, route, at(0));
    start.answers().put("version", 7);
    handIn(start);
    assertThat(stops()).containsExactly(roof, lobby);
  }

  private List<UUID> stops() {
    return pages.find(made.zhanghua(), round).orElseThrow().stops().stream()
        .map(RoundPage.Stop::place)
        .toList();
  }
}
