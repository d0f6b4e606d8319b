package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestWalk.Capture;
import app.courtyard.review.Reviews;
import app.courtyard.review.Subject;
import app.courtyard.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round whose records are corrected, taken back and sent back. */
class CorrectedRoundTest extends RoundTest {

  @Autowired Reviews reviews;

  @Test
  void a_correction_stands_beside_the_first_at_the_time_of_the_first() {
    Capture first = walk.visit(round, basement, at(5), "leaks");
    Capture second = walk.visit(round, basement, at(50)).correcting(first);
    Capture third = walk.visit(round, basement, at(60), "switch-boxes").correcting(second);
    handIn(walk.start(round, route, at(0)), first, walk.visit(round, lobby, at(9)));
    handIn(walk.finish(round, at(13)), second, third);
    Visit visit = page().stops().getFirst().visits().getFirst();
    assertThat(visit.record()).isEqualTo(third.id());
    assertThat(visit.at()).isEqualTo(at(5));
    assertThat(visit.correctedAt()).isEqualTo(at(60));
    assertThat(visit.earlier())
        .extracting(Visit.Version::record)
        .containsExactly(second.id(), first.id());
    assertThat(page().stops().get(1).visits().getFirst().minutesSince()).isEqualTo(4);
    assertThat(row().finishedAt()).isEqualTo(at(13));
    assertThat(row().fails()).isEqualTo(1);
  }

  @Test
  void what_was_voided_counts_nowhere_and_stays_at_its_place() {
    Capture twice = walk.visit(round, lobby, at(6), "leaks");
    Capture elsewhere = walk.visit(round, made.haitang().unit(), at(7), "leaks");
    handIn(walk.start(round, route, at(0)), twice, elsewhere, walk.finish(round, at(9)));
    handIn(walk.voiding(twice, at(20)), walk.voiding(elsewhere, at(21)));
    RoundPage page = page();
    assertThat(page.visits()).isEmpty();
    assertThat(page.findings()).isEmpty();
    assertThat(row().fails()).isZero();
    assertThat(row().visited()).isZero();
    assertThat(page.stops().get(1).voided())
        .singleElement()
        .satisfies(visit -> assertThat(visit.voided().reason()).isEqualTo("twice"));
    assertThat(page.offRoute())
        .singleElement()
        .satisfies(visit -> assertThat(visit.voided().by()).isEqualTo("王敏"));
  }

  @Test
  void a_round_whose_end_was_taken_back_goes_on() {
    Capture end = walk.finish(round, at(9));
    handIn(walk.start(round, route, at(0)), end, walk.voiding(end, at(10)));
    assertThat(row().finishedAt()).isNull();
  }

  @Test
  void what_comes_back_stands_before_its_reviewer_again() {
    Capture visit = walk.visit(round, basement, at(5), "leaks");
    handIn(walk.start(round, route, at(0)), visit, walk.finish(round, at(9)));
    reviews.fine(made.zhanghua(), round);
    assertThat(row().reviewed()).isTrue();
    UUID sent = reviews.sendBack(made.zhanghua(), new Subject.Line(visit.id(), "leaks"), "漏在哪里？");
    assertThat(row().returned()).isEqualTo(1);
    assertThat(row().reviewed()).isTrue();
    handIn(walk.visit(round, basement, Instant.now(), "leaks").correcting(visit));
    assertThat(row().reviewed()).isFalse();
    assertThat(row().returned()).isZero();
    reviews.fine(made.zhanghua(), round);
    UUID whole = reviews.sendBack(made.zhanghua(), new Subject.Round(round), "还少天台");
    handIn(walk.reply(whole, "天台封闭", Instant.now()));
    assertThat(row().reviewed()).isFalse();
    List<Verdict> said = page().verdicts().stream().filter(verdict -> !verdict.fine()).toList();
    assertThat(said).extracting(Verdict::id).containsExactly(sent, whole);
    assertThat(said.getFirst().took()).isNotNull();
    assertThat(said.getLast().answers()).extracting(Verdict.Answer::words).containsExactly("天台封闭");
  }

  @Test
  void a_record_that_is_taken_back_after_its_review_is_looked_at_again() {
    Capture visit = walk.visit(round, basement, at(5), "leaks");
    handIn(walk.start(round, route, at(0)), visit, walk.finish(round, at(9)));
    reviews.fine(made.zhanghua(), round);
    handIn(walk.voiding(visit, at(20)));
    assertThat(row().reviewed()).isFalse();
  }

  @Test
  void a_verdict_that_was_taken_back_leaves_the_round_unreviewed() {
    handIn(walk.start(round, route, at(0)), walk.finish(round, at(9)));
    UUID fine = reviews.fine(made.zhanghua(), round);
    reviews.withdraw(made.zhanghua(), fine);
    assertThat(row().reviewed()).isFalse();
  }
}
