package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class CasesTest {

  private static final Instant SPOKEN = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @Autowired private TestEstate estates;
  @Autowired private Cases cases;
  @Autowired private CaseBook book;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made estate;

  @BeforeEach
  void make() {
    estate = estates.make();
  }

  private UUID complaint() {
    return cases.open(
        new NewCase(
            estate.id(),
            CaseKind.COMPLAINT,
            Severity.MINOR,
            "noise.renovation",
            "楼上装修太吵",
            estate.haitang().unit(),
            null,
            estate.haitang().id(),
            Channel.VISIT,
            "陈女士",
            "13800000000",
            null,
            estate.wangmin().id(),
            null,
            null,
            false,
            SPOKEN,
            SPOKEN));
  }

  private CaseFile file(UUID id) {
    return book.find(estate.id(), id).orElseThrow();
  }

  private void take(UUID id, CaseAct act, String words, Integer seen) {
    cases.take(
        estate.id(),
        id,
        Deed.now(act, estate.zhanghua().id(), words, SPOKEN.plusSeconds(60)),
        seen);
  }

  @Test
  void a_complaint_goes_from_received_to_closed_and_everything_stands_in_its_timeline() {
    UUID id = complaint();
    assertThat(file(id).state()).isEqualTo(CaseState.RECEIVED);
    take(id, new CaseAct.Answer(Means.TELEPHONE), "已联系施工队，12 点后停工", null);
    assertThat(file(id).responseMetAt()).isEqualTo(SPOKEN.plusSeconds(60));
    take(id, new CaseAct.Assign(estate.liqiang().id(), null), null, null);
    take(id, new CaseAct.Resolve(), "施工时间已改", null);
    take(id, new CaseAct.Confirm(4), null, null);
    take(id, new CaseAct.Close(), null, null);
    CaseFile closed = file(id);
    assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    assertThat(closed.owner()).isEqualTo("李强");
    assertThat(closed.closedAt()).isNotNull();
    assertThat(book.timeline(estate.id(), id))
        .extracting(entry -> entry.act().step())
        .containsExactly(
            CaseStep.OPENED,
            CaseStep.ANSWERED,
            CaseStep.ASSIGNED,
            CaseStep.RESOLVED,
            CaseStep.CONFIRMED,
            CaseStep.CLOSED);
  }

  @Test
  void numbers_count_up_within_an_estate() {
    int first = file(complaint()).number();
    assertThat(file(complaint()).number()).isEqualTo(first + 1);
  }

  @Test
  void whoever_decides_on_an_older_sight_is_shown_what_has_happened_and_nothing_is_done() {
    UUID id = complaint();
    int seen = file(id).version();
    take(id, new CaseAct.Note(), "业主又来电话", seen);
    take(id, new CaseAct.Assign(estate.liqiang().id(), null), null, seen);
    assertThatThrownBy(() -> take(id, new CaseAct.Withdraw(), "业主撤回", seen))
        .isInstanceOfSatisfying(
            CaseChanged.class,
            changed ->
                assertThat(changed.since())
                    .singleElement()
                    .satisfies(
                        entry -> assertThat(entry.act().step()).isEqualTo(CaseStep.ASSIGNED)));
    assertThat(file(id).state()).isEqualTo(CaseState.ASSIGNED);
  }

  @Test
  void of_two_who_close_at_once_one_is_told_of_the_other() throws Exception {
    UUID id = complaint();
    take(id, new CaseAct.Resolve(), "已处理", null);
    int seen = file(id).version();
    Callable<Boolean> close =
        () -> {
          try {
            take(id, new CaseAct.Close(), "业主不接电话", seen);
            return true;
          } catch (CaseChanged changed) {
            return false;
          }
        };
    List<Boolean> closed = new ArrayList<>();
    try (var both = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> one : both.invokeAll(List.of(close, close))) {
        closed.add(one.get());
      }
    }
    assertThat(closed).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void what_no_longer_fits_when_it_comes_from_site_stands_there_as_a_note() {
    UUID id = complaint();
    take(id, new CaseAct.Withdraw(), "业主撤回", null);
    boolean fitted =
        cases.takeLate(
            estate.id(),
            id,
            new Deed(
                new CaseAct.Resolve(),
                estate.wangmin().id(),
                "已当面说明",
                SPOKEN.plusSeconds(30),
                SPOKEN.plusSeconds(90),
                null));
    assertThat(fitted).isFalse();
    assertThat(file(id).state()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(book.timeline(estate.id(), id))
        .filteredOn(entry -> entry.act().equals(new CaseAct.Misfit(CaseStep.RESOLVED)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.words()).isEqualTo("已当面说明"));
  }

  @Test
  void two_servers_tell_of_what_runs_out_once() throws Exception {
    UUID id = complaint();
    Instant late = SPOKEN.plus(Duration.ofHours(25));
    Callable<List<Escalation>> check = () -> cases.escalate(estate.id(), id, late);
    List<Escalation> told = new ArrayList<>();
    try (var both = Executors.newFixedThreadPool(2)) {
      for (Future<List<Escalation>> one : both.invokeAll(List.of(check, check, check))) {
        told.addAll(one.get());
      }
    }
    assertThat(told)
        .extracting(Escalation::level)
        .containsExactly(
            Escalation.Level.HALF, Escalation.Level.FOUR_FIFTHS, Escalation.Level.OVERDUE);
  }

  @Test
  void a_step_that_lacks_something_is_refused_with_why() {
    UUID id = complaint();
    assertThatThrownBy(() -> take(id, new CaseAct.Withdraw(), " ", null))
        .isInstanceOfSatisfying(
            StepRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(StepRefused.Why.WORDS_MISSING));
    assertThatThrownBy(() -> take(id, new CaseAct.Verify(), null, null))
        .isInstanceOfSatisfying(
            StepRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(StepRefused.Why.STATE));
    assertThatThrownBy(() -> take(id, new CaseAct.Link(id), null, null))
        .isInstanceOfSatisfying(
            StepRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(StepRefused.Why.LINK));
  }

  @Test
  void a_pause_moves_the_date_in_the_file_and_the_next_escalation() {
    UUID id = complaint();
    Instant due = file(id).solutionDueAt();
    take(
        id,
        new CaseAct.Pause(CaseAct.Awaited.PARTS, SPOKEN.plus(Duration.ofHours(10)).plusSeconds(60)),
        "等配件",
        null);
    assertThat(file(id).solutionDueAt()).isEqualTo(due.plus(Duration.ofHours(10)));
    assertThat(file(id).responseDueAt()).isEqualTo(SPOKEN.plus(Duration.ofHours(24)));
    assertThat(file(id).pausedUntil()).isNotNull();
  }
}
