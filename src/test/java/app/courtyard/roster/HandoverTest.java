package app.courtyard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.TestWalk.Capture;
import app.courtyard.people.Absence.Kind;
import app.courtyard.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class HandoverTest extends RosterTest {

  @Autowired Handovers handovers;

  @Test
  void a_note_stands_with_whoever_comes_next_until_they_have_read_it() {
    Capture note = note(made.haitang().id(), "三栋电梯今天检修", now());
    walk.handIn(wangmin, note);
    assertThat(waitingFor(wangmin)).as("she wrote it").isEmpty();
    assertThat(waitingFor(liqiang)).as("another courtyard").isEmpty();
    moves.moveWork(zhanghua, wangmin.id(), onlyToday, Kind.SICK, liqiang.id());
    assertThat(waitingFor(liqiang)).containsExactly(note.id().toString());
    assertThat(packOf(liqiang).at("/handovers/0").toString())
        .contains("三栋电梯今天检修", "王敏", made.haitang().id().toString());

    walk.handIn(liqiang, read(note.id()));
    assertThat(waitingFor(liqiang)).isEmpty();
    assertThat(waitingFor(zhanghua)).as("each for themselves").hasSize(1);
    assertThat(handovers.within(zhanghua))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(List.of(one.by(), one.courtyard(), one.words()))
                  .containsExactly("王敏", "海棠苑", "三栋电梯今天检修");
              assertThat(one.readBy()).extracting(Handover.Reading::name).containsExactly("李强");
            });
  }

  @Test
  void after_a_week_it_is_old() {
    walk.handIn(wangmin, note(made.haitang().id(), "上周的事", now().minus(Duration.ofDays(8))));
    assertThat(waitingFor(zhanghua)).isEmpty();
    assertThat(handovers.within(zhanghua)).isEmpty();
  }

  @Test
  void one_that_was_taken_back_or_written_anew_waits_no_more() {
    Capture first = note(made.haitang().id(), "写错了", now().minusSeconds(60));
    Capture second =
        note(made.haitang().id(), "写对了", now()).with("corrects", first.id().toString());
    walk.handIn(wangmin, first, second);
    assertThat(waitingFor(zhanghua)).containsExactly(second.id().toString());
    Capture third = note(made.haitang().id(), "作废", now()).with("voids", second.id().toString());
    walk.handIn(wangmin, third);
    assertThat(waitingFor(zhanghua)).containsExactly(third.id().toString());
  }

  @Test
  void a_reading_may_come_twice_and_before_the_note() {
    Capture note = note(made.haitang().id(), "先读后到", now());
    walk.handIn(zhanghua, read(note.id()), read(note.id()));
    walk.handIn(wangmin, note);
    assertThat(waitingFor(zhanghua)).isEmpty();
    assertThat(handovers.within(zhanghua).getFirst().readBy()).hasSize(1);
  }

  @Test
  void a_note_at_no_courtyard_is_held() {
    for (Capture wrong : List.of(note(made.haitang().building(), "在楼里", now()), noteNowhere())) {
      assertThatThrownBy(() -> walk.handIn(wangmin, wrong)).hasMessageContaining("code=handler");
    }
    assertThat(waitingFor(zhanghua)).isEmpty();
  }

  @Test
  void notes_are_read_at_the_desk_by_those_who_answer_for_the_courtyard() {
    walk.handIn(wangmin, note(made.haitang().id(), "给下一位", now()));
    assertThat(handovers.within(zhaolei)).isEmpty();
    assertThat(handovers.within(made.admin())).hasSize(1);
    assertThat(handovers.within(estates.make().admin())).isEmpty();
    assertThatThrownBy(() -> handovers.within(liqiang)).isInstanceOf(AccessDeniedException.class);
  }

  private List<String> waitingFor(Person person) {
    return ids(packOf(person).get("handovers"));
  }

  private Capture note(UUID place, String words, Instant at) {
    Capture note = walk.form("handover", at).at(place, "none");
    note.answers().put("words", words);
    return note;
  }

  private Capture noteNowhere() {
    Capture note = walk.form("handover", now());
    note.answers().put("words", "哪里都不是");
    return note;
  }

  private Capture read(UUID handover) {
    Capture read = walk.form("handover.read", now());
    read.answers().put("handover", handover.toString());
    return read;
  }
}
