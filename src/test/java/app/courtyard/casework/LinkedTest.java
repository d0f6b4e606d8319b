package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.casework.StepRefused.Why;
import app.courtyard.notify.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class LinkedTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private static final Instant EARLIER = NOW.minus(Duration.ofHours(30));

  @Autowired private TestEstate estates;
  @Autowired private TestCases opened;
  @Autowired private Cases cases;
  @Autowired private CaseBook book;
  @Autowired private CaseList list;
  @Autowired private Notices notices;
  private TestEstate.Made estate;
  private UUID main;
  private UUID other;

  @BeforeEach
  void linkOne() {
    estate = estates.make();
    main =
        opened.open(
            estate,
            estate.haitang(),
            NOW,
            CaseKind.COMPLAINT,
            "noise.renovation",
            estate.wangmin().id(),
            estate.liqiang().id());
    other = opened.complaint(estate, estate.haitang(), EARLIER);
    take(other, new CaseAct.Link(main), null);
  }

  private void take(UUID id, CaseAct act, @Nullable String words) {
    opened.take(estate, id, act, estate.wangmin().id(), words);
  }

  private CaseFile file(UUID id) {
    return opened.file(estate, id);
  }

  @Test
  void who_told_the_same_is_answered_together_each_by_their_own_clock() {
    take(main, new CaseAct.Answer(Means.TELEPHONE), "师傅明天上门");

    assertThat(file(main).responseMetAt()).isBefore(file(main).responseDueAt());
    assertThat(file(other).responseMetAt()).isAfter(file(other).responseDueAt());
    assertThat(file(other).state()).isEqualTo(CaseState.LINKED);
    assertThat(book.timeline(estate.id(), other).getLast().words()).isEqualTo("师傅明天上门");
  }

  @Test
  void a_case_is_owed_an_answer_as_long_as_one_of_those_linked_to_it_is() {
    take(main, new CaseAct.Answer(Means.TELEPHONE), "师傅明天上门");
    UUID late = opened.complaint(estate, estate.haitang(), EARLIER);
    take(late, new CaseAct.Link(main), null);

    assertThat(file(main).nextDueAt()).isEqualTo(EARLIER.plus(DAY));
    assertThat(list.page(estate.zhanghua(), CaseFilter.OPEN.with(Shown.LATE), null, 10))
        .extracting(CaseFile::id)
        .containsExactly(main);

    take(late, new CaseAct.Answer(Means.IN_PERSON), "当面说明");

    assertThat(file(main).linkedDueAt()).isNull();
    assertThat(list.page(estate.zhanghua(), CaseFilter.OPEN.with(Shown.LATE), null, 10)).isEmpty();
  }

  @Test
  void it_is_not_closed_while_one_of_them_waits() {
    take(main, new CaseAct.Resolve(), "已停工");

    assertThatThrownBy(() -> take(main, new CaseAct.Close(), "联系不上业主"))
        .isInstanceOfSatisfying(
            StepRefused.class, e -> assertThat(e.why()).isEqualTo(Why.LINKED_WAIT));

    take(main, new CaseAct.Answer(Means.TELEPHONE), "已停工");
    take(main, new CaseAct.Close(), "联系不上业主");
    assertThat(file(main).state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void who_waits_for_an_answer_is_not_forgotten_where_their_case_goes_on_in_another() {
    List<Escalation> told = cases.escalate(estate.id(), other, NOW);

    assertThat(told).extracting(Escalation::level).last().isEqualTo(Escalation.Level.OVERDUE);
    assertThat(told).extracting(Escalation::clock).containsOnly(Escalation.Clock.RESPONSE);
    assertThat(cases.escalate(estate.id(), other, NOW)).isEmpty();
  }

  @Test
  void those_linked_go_along_when_their_case_is_linked_in_turn() {
    UUID first = opened.complaint(estate, estate.haitang(), NOW);
    take(main, new CaseAct.Link(first), null);

    assertThat(file(other).linkedTo()).isEqualTo(first);
    assertThat(file(first).linkedDueAt()).isEqualTo(EARLIER.plus(DAY));

    take(first, new CaseAct.Answer(Means.TELEPHONE), "师傅明天上门");
    assertThat(file(other).responseMetAt()).isNotNull();
    assertThat(file(main).responseMetAt()).isNotNull();
    assertThat(file(first).linkedDueAt()).isNull();
  }

  @Test
  void an_answer_that_was_given_before_they_were_linked_is_not_theirs() {
    Instant before = NOW.minus(Duration.ofHours(1));
    cases.takeLate(
        estate.id(),
        main,
        new Deed(
            new CaseAct.Answer(Means.IN_PERSON),
            estate.wangmin().id(),
            "师傅明天上门",
            before,
            NOW,
            null));

    assertThat(file(other).responseMetAt()).isNull();
    assertThat(file(main).responseOwedBy()).isEqualTo(EARLIER.plus(DAY));
  }

  @Test
  void one_that_was_linked_by_mistake_goes_on_by_itself_again() {
    take(other, new CaseAct.ReOpen(null), "不是同一件事");

    assertThat(file(other).linkedTo()).isNull();
    assertThat(file(other).state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(file(main).linkedDueAt()).isNull();
  }

  @Test
  void who_waits_for_an_answer_goes_on_only_where_one_is_given() {
    UUID affair =
        opened.open(
            estate,
            estate.haitang(),
            NOW,
            CaseKind.AFFAIR,
            "noise",
            estate.wangmin().id(),
            estate.wangmin().id());

    assertThatThrownBy(() -> take(main, new CaseAct.Link(affair), null))
        .isInstanceOfSatisfying(StepRefused.class, e -> assertThat(e.why()).isEqualTo(Why.LINK));

    take(affair, new CaseAct.Link(main), null);
    assertThat(file(main).linkedDueAt()).isEqualTo(EARLIER.plus(DAY));
  }

  @Test
  void whoever_has_the_other_one_is_told() {
    assertThat(notices.unreadOfCases(estate.liqiang(), 10))
        .extracting(notice -> notice.about().id())
        .contains(other);
  }

  @Test
  void two_that_are_linked_to_each_other_at_once_never_hang_and_one_stays_open() throws Exception {
    UUID one = opened.complaint(estate, estate.haitang(), NOW);
    UUID two = opened.complaint(estate, estate.haitang(), NOW);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Future<Boolean> done :
          both.invokeAll(List.<Callable<Boolean>>of(() -> link(one, two), () -> link(two, one)))) {
        done.get();
      }
    }

    assertThat(List.of(file(one).state(), file(two).state()))
        .containsExactlyInAnyOrder(CaseState.LINKED, CaseState.RECEIVED);
  }

  private boolean link(UUID from, UUID to) {
    try {
      take(from, new CaseAct.Link(to), null);
      return true;
    } catch (StepRefused refused) {
      return false;
    }
  }
}
