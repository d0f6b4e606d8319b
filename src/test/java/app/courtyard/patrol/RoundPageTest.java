package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.courtyard.capture.ClockState;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundPageTest extends RoundTest {

  @Test
  void the_page_tells_the_route_in_its_order_with_what_happened_at_each_stop() {
    handIn(
        walk.start(round, route, at(0)),
        walk.visit(round, lobby, at(4)).at(lobby, "typed"),
        walk.visit(round, basement, at(9), "leaks").photo("leaks").with("clock", "uncertain"),
        walk.missed(round, roof, "closed", at(11)),
        walk.visit(round, made.haitang().unit(), at(12)),
        walk.finish(round, at(13)));
    RoundPage page = page();
    assertThat(page.stops())
        .extracting(RoundPage.Stop::name)
        .containsExactly("1 栋 地下一层配电间", "1 栋 大堂", "1 栋 天台");
    var visit = page.stops().getFirst().visits().getFirst();
    assertThat(visit.minutesSince()).isEqualTo(5);
    assertThat(visit.clock()).isEqualTo(ClockState.UNCERTAIN);
    assertThat(visit.photos()).extracting(Visit.Photo::here).containsExactly(false);
    assertThat(visit.form().id()).isEqualTo("stop.basement");
    assertThat(page.stops().get(2).missed().reason().zh()).isEqualTo("施工封闭");
    assertThat(page.offRoute()).extracting(Visit::place).containsExactly("1 栋 101");
    assertThat(page.findings())
        .extracting(finding -> finding.label().zh())
        .containsExactly("公共区域无漏水");
    assertThat(page.row().typed()).isEqualTo(1);
    assertThat(page.row().photosMissing()).isTrue();
  }

  @Test
  void a_finding_that_was_seen_again_or_gone_stands_on_that_rounds_page_too() {
    handIn(
        walk.start(round, route, at(0)),
        walk.visit(round, basement, at(1), "leaks"),
        walk.visit(round, lobby, at(2), "leaks"));
    UUID leak =
        page().findings().stream()
            .filter(finding -> basement.equals(finding.place()))
            .findFirst()
            .orElseThrow()
            .id();
    UUID other =
        page().findings().stream()
            .filter(finding -> lobby.equals(finding.place()))
            .findFirst()
            .orElseThrow()
            .id();
    round = UUID.randomUUID();
    handIn(
        walk.start(round, route, at(20)),
        walk.visit(round, basement, at(21)).revisits(leak, false),
        walk.visit(round, lobby, at(22)).revisits(other, true));
    assertThat(page().findings()).hasSize(2).anyMatch(finding -> finding.goneAt() != null);
  }

  @Test
  void a_pause_lasts_until_whatever_was_done_next_however_the_captures_arrive() {
    handIn(
        walk.pause(round, "weather", at(30)),
        walk.visit(round, lobby, at(25)),
        walk.pause(round, "rest", at(5)),
        walk.start(round, route, at(0)));
    assertThat(page().pauses())
        .extracting(RoundPage.Pause::from, RoundPage.Pause::until, pause -> pause.reason().zh())
        .containsExactly(
            tuple(at(5), at(25).minusSeconds(40), "用餐休息"), tuple(at(30), null, "天气原因"));
  }

  @Test
  void nobody_else_finds_it() {
    handIn(walk.start(round, route, at(0)));
    assertThat(pages.find(made.wangmin(), round)).isPresent();
    assertThat(pages.find(made.liqiang(), round)).isEmpty();
    assertThat(pages.find(estates.make().zhanghua(), round)).isEmpty();
  }
}
