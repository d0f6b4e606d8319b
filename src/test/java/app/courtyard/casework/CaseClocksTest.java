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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClocksTest {

  private static final Instant SPOKEN = Instant.parse("2026-11-30T15:50:00Z");

  private static Instant after(int hours) {
    return SPOKEN.plus(Duration.ofHours(hours));
  }

  private static CaseClocks of(CaseKind kind, Severity severity, ClockEvent... events) {
    return CaseClocks.of(kind, severity, SPOKEN, List.of(events));
  }

  @Test
  void an_answer_is_due_24_hours_after_it_was_spoken_over_a_months_end() {
    CaseClock response = of(CaseKind.COMPLAINT, Severity.MINOR).response();
    assertThat(response.dueAt()).isEqualTo("2026-12-01T15:50:00Z");
    assertThat(response.isLate(response.dueAt())).isFalse();
    assertThat(response.isLate(response.dueAt().plusMillis(1))).isTrue();
  }

  @Test
  void twenty_four_hours_are_so_on_the_clock_also_where_clocks_are_changed() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant eve = LocalDateTime.parse("2026-10-24T18:00").atZone(berlin).toInstant();
    CaseClock response =
        CaseClocks.of(CaseKind.COMPLAINT, Severity.MINOR, eve, List.of()).response();
    assertThat(response.dueAt().atZone(berlin).toLocalDateTime()).isEqualTo("2026-10-25T17:00");
  }

  @Test
  void an_answer_that_came_too_late_stays_late() {
    CaseClock response =
        of(CaseKind.SUGGESTION, Severity.MINOR, new Answered(after(25)), new Done(after(26)))
            .response();
    assertThat(response.isLate(after(10_000))).isTrue();
  }

  @Test
  void only_the_first_answer_counts() {
    CaseClock response =
        of(CaseKind.COMPLAINT, Severity.MINOR, new Answered(after(30)), new Answered(after(3)))
            .response();
    assertThat(response.metAt()).isEqualTo(after(3));
  }

  @Test
  void a_pause_stops_the_solution_and_never_the_answer() {
    CaseClocks clocks = of(CaseKind.COMPLAINT, Severity.URGENT, new Paused(after(1), after(11)));
    assertThat(clocks.response().dueAt()).isEqualTo(after(24));
    assertThat(clocks.solution().dueAt()).isEqualTo(after(34));
  }

  @Test
  void a_pause_that_ends_before_its_time_gives_the_rest_back() {
    CaseClocks clocks =
        of(
            CaseKind.COMPLAINT,
            Severity.URGENT,
            new Paused(after(1), after(11)),
            new Resumed(after(4)));
    assertThat(clocks.solution().dueAt()).isEqualTo(after(27));
  }

  @Test
  void pauses_that_overlap_count_once() {
    CaseClocks clocks =
        of(
            CaseKind.DEFECT,
            Severity.URGENT,
            new Paused(after(1), after(11)),
            new Paused(after(5), after(12)));
    assertThat(clocks.solution().dueAt()).isEqualTo(after(35));
  }

  @Test
  void a_pause_survives_a_change_of_severity_before_in_and_after_it() {
    Paused pause = new Paused(after(10), after(20));
    for (int hour : List.of(5, 15, 22)) {
      CaseClocks clocks =
          of(
              CaseKind.DEFECT,
              Severity.MAJOR,
              pause,
              new SeverityChanged(after(hour), Severity.URGENT));
      assertThat(clocks.solution().dueAt()).as("changed after %d h", hour).isEqualTo(after(34));
    }
  }

  @Test
  void a_promised_date_holds_and_moves_with_a_pause_that_begins_after_it() {
    Promised promised = new Promised(after(5), after(100));
    assertThat(of(CaseKind.DEFECT, Severity.MINOR, promised).solution().dueAt())
        .isEqualTo(after(100));
    assertThat(
            of(CaseKind.DEFECT, Severity.MINOR, promised, new Paused(after(50), after(60)))
                .solution()
                .dueAt())
        .isEqualTo(after(110));
  }

  @Test
  void a_date_that_falls_into_a_pause_is_its_end() {
    assertThat(
            of(
                    CaseKind.DEFECT,
                    Severity.MINOR,
                    new Paused(after(4), after(60)),
                    new Promised(after(5), after(50)))
                .solution()
                .dueAt())
        .isEqualTo(after(60));
  }

  @Test
  void what_was_taken_for_done_costs_nobody_time_when_it_is_opened_again() {
    CaseClock solution =
        of(CaseKind.DEFECT, Severity.URGENT, new Done(after(10)), new ReOpened(after(50)))
            .solution();
    assertThat(solution.dueAt()).isEqualTo(after(64));
    assertThat(solution.metAt()).isNull();
  }

  @Test
  void an_urgent_defect_is_made_safe_within_two_hours_of_becoming_urgent() {
    assertThat(of(CaseKind.DEFECT, Severity.MINOR).response()).isNull();
    assertThat(of(CaseKind.DEFECT, Severity.URGENT).response().dueAt()).isEqualTo(after(2));
    assertThat(
            of(
                    CaseKind.DEFECT,
                    Severity.MINOR,
                    new SeverityChanged(after(9), Severity.URGENT),
                    new MadeSafe(after(10)))
                .response()
                .isLate(after(99)))
        .isFalse();
  }

  @Test
  void a_danger_that_was_not_averted_in_time_stays_late_though_it_is_urgent_no_more() {
    CaseClock response =
        of(CaseKind.DEFECT, Severity.URGENT, new SeverityChanged(after(3), Severity.MINOR))
            .response();
    assertThat(response.isLate(after(99))).isTrue();
  }

  @Test
  void the_owner_is_told_at_half_the_supervisor_at_four_fifths_the_manager_when_it_is_overdue() {
    assertThat(of(CaseKind.COMPLAINT, Severity.MINOR, new Done(SPOKEN)).escalations(SPOKEN))
        .extracting(Escalation::level, Escalation::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Escalation.Level.HALF, after(12)),
            org.assertj.core.groups.Tuple.tuple(
                Escalation.Level.FOUR_FIFTHS, SPOKEN.plus(Duration.ofMinutes(19 * 60 + 12))),
            org.assertj.core.groups.Tuple.tuple(Escalation.Level.OVERDUE, after(24)));
  }

  @Test
  void of_what_had_passed_before_the_server_knew_only_the_worst_is_told_and_once() {
    CaseClocks clocks = of(CaseKind.COMPLAINT, Severity.MINOR, new Done(SPOKEN));
    assertThat(clocks.escalations(after(22)))
        .extracting(Escalation::level, Escalation::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Escalation.Level.FOUR_FIFTHS, after(22)),
            org.assertj.core.groups.Tuple.tuple(Escalation.Level.OVERDUE, after(24)));
    assertThat(clocks.escalations(after(30)))
        .extracting(Escalation::level, Escalation::at)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Escalation.Level.OVERDUE, after(30)));
  }

  @Test
  void nobody_is_told_of_what_was_done_in_time_or_stands() {
    assertThat(
            of(CaseKind.COMPLAINT, Severity.MINOR, new Answered(after(11)), new Done(after(80)))
                .escalations(SPOKEN))
        .isEmpty();
    assertThat(
            of(CaseKind.DEFECT, Severity.MAJOR, new Paused(after(1), after(500)))
                .escalations(SPOKEN))
        .allMatch(escalation -> escalation.at().isAfter(after(500)));
  }
}
