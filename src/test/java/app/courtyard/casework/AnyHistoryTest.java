package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.casework.ClockEvent.Answered;
import app.courtyard.casework.ClockEvent.Done;
import app.courtyard.casework.ClockEvent.MadeSafe;
import app.courtyard.casework.ClockEvent.Paused;
import app.courtyard.casework.ClockEvent.Promised;
import app.courtyard.casework.ClockEvent.ReOpened;
import app.courtyard.casework.ClockEvent.Resumed;
import app.courtyard.casework.ClockEvent.SeverityChanged;
import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whatever happens to a case, in whatever order: what holds of its clocks. */
class AnyHistoryTest {

  private static final int HISTORIES = 2_000;
  private static final Instant SPOKEN = Instant.parse("2026-02-27T08:00:00Z");
  private static final int LAST_HOUR = 400;

  private record History(
      long seed, CaseKind kind, Severity severity, List<ClockEvent> events, Instant knownAt) {

    CaseClocks clocks() {
      return CaseClocks.of(kind, severity, SPOKEN, events);
    }

    History without(Predicate<ClockEvent> some) {
      return new History(
          seed, kind, severity, events.stream().filter(some.negate()).toList(), knownAt);
    }
  }

  private static List<History> histories() {
    List<History> all = new ArrayList<>();
    for (long seed = 0; seed < HISTORIES; seed++) {
      all.add(history(seed));
    }
    return all;
  }

  private static History history(long seed) {
    Random random = new Random(seed);
    List<Integer> hours = new ArrayList<>();
    for (int events = random.nextInt(9); events > 0; events--) {
      hours.add(1 + random.nextInt(LAST_HOUR));
    }
    List<ClockEvent> events = new ArrayList<>();
    hours.stream().distinct().forEach(hour -> events.add(event(random, after(hour))));
    Collections.shuffle(events, random);
    return new History(
        seed,
        any(random, CaseKind.values()),
        any(random, Severity.values()),
        events,
        after(random.nextInt(60)));
  }

  private static ClockEvent event(Random random, Instant at) {
    return switch (random.nextInt(9)) {
      case 0 -> new Answered(at);
      case 1 -> new MadeSafe(at);
      case 2, 3 -> new SeverityChanged(at, any(random, Severity.values()));
      case 4 -> new Promised(at, at.plus(Duration.ofHours(1 + random.nextInt(200))));
      case 5, 6 -> new Paused(at, at.plus(Duration.ofHours(1 + random.nextInt(80))));
      case 7 -> new Resumed(at);
      default -> random.nextBoolean() ? new Done(at) : new ReOpened(at);
    };
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Instant after(long hours) {
    return SPOKEN.plus(Duration.ofHours(hours));
  }

  @Test
  void the_solution_is_due_when_the_hours_that_count_have_run() {
    for (History any : histories()) {
      History history = any.without(event -> event instanceof Promised);
      assertThat(history.clocks().solution().dueAt()).as("%s", history).isEqualTo(counted(history));
    }
  }

  /**
   * Hour by hour, as somebody with a stop watch would: the hours of pauses and of being done do not
   * count.
   */
  private static Instant counted(History history) {
    Severity severity = history.severity;
    for (ClockEvent event : inOrder(history)) {
      if (event instanceof SeverityChanged changed) {
        severity = changed.severity();
      }
    }
    Instant lastDone = openEnd(history);
    long left = Deadlines.solution(severity).toHours();
    Instant now = SPOKEN;
    while (true) {
      if (!stands(history, now, lastDone)) {
        if (left == 0) {
          return now;
        }
        left--;
      }
      now = now.plus(Duration.ofHours(1));
    }
  }

  private static List<ClockEvent> inOrder(History history) {
    return history.events.stream().sorted(java.util.Comparator.comparing(ClockEvent::at)).toList();
  }

  /** When it was done for good: what it was due by then is what it is measured by. */
  private static Instant openEnd(History history) {
    Instant done = Instant.MAX;
    for (ClockEvent event : inOrder(history)) {
      if (event instanceof Done && done.equals(Instant.MAX)) {
        done = event.at();
      } else if (event instanceof ReOpened) {
        done = Instant.MAX;
      }
    }
    return done;
  }

  private static boolean stands(History history, Instant hour, Instant doneForGood) {
    Instant pausedUntil = Instant.MIN;
    boolean done = false;
    for (ClockEvent event : inOrder(history)) {
      if (event.at().isAfter(hour)) {
        break;
      }
      switch (event) {
        case Paused pause -> pausedUntil = pause.until();
        case Resumed resumed -> pausedUntil = Instant.MIN;
        case Done finished -> {
          pausedUntil = Instant.MIN;
          done = finished.at().isBefore(doneForGood);
        }
        case ReOpened opened -> done = false;
        default -> {}
      }
    }
    return done || hour.isBefore(pausedUntil);
  }

  @Test
  void pauses_and_dates_never_touch_the_answer() {
    for (History history : histories()) {
      CaseClock response = history.clocks().response();
      CaseClock bare =
          history
              .without(
                  event ->
                      event instanceof Paused
                          || event instanceof Resumed
                          || event instanceof Promised)
              .clocks()
              .response();
      assertThat(response).as("%s", history).isEqualTo(bare);
    }
  }

  @Test
  void it_is_never_overdue_while_it_is_paused() {
    for (History history : histories()) {
      Instant due = history.clocks().solution().dueAt();
      assertThat(stands(history, due, openEnd(history)) && !wasDoneAt(history, due))
          .as("%s due at %s", history, due)
          .isFalse();
    }
  }

  private static boolean wasDoneAt(History history, Instant moment) {
    return !openEnd(history).isAfter(moment);
  }

  @Test
  void each_level_is_told_once_in_its_order_not_before_it_was_known_and_not_after_it_was_done() {
    for (History history : histories()) {
      CaseClocks clocks = history.clocks();
      List<Escalation> told = clocks.escalations(history.knownAt);
      assertThat(told).as("%s", history).doesNotHaveDuplicates();
      for (Escalation.Clock which : Escalation.Clock.values()) {
        CaseClock clock =
            which == Escalation.Clock.RESPONSE ? clocks.response() : clocks.solution();
        List<Escalation> of = told.stream().filter(one -> one.clock() == which).toList();
        assertThat(of).extracting(Escalation::level).as("%s", history).isSorted();
        assertThat(of)
            .as("%s", history)
            .allSatisfy(
                one -> {
                  assertThat(one.at()).isAfterOrEqualTo(history.knownAt);
                  assertThat(clock.metAt() == null || one.at().isBefore(clock.metAt())).isTrue();
                });
      }
    }
  }

  @Test
  void nobody_is_told_at_the_moment_in_which_it_is_opened() {
    for (History history : histories()) {
      assertThat(history.clocks().escalations(SPOKEN))
          .as("%s", history)
          .allSatisfy(one -> assertThat(one.at()).isAfter(SPOKEN));
    }
  }
}
