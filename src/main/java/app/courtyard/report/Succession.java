package app.courtyard.report;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose a report is when its writer no longer writes it. Numbers follow the courtyards on their
 * own: whoever answers for these has them in their report. What was written goes there, too; as
 * long as nobody answers for them, whoever approves may take the draft over.
 */
@Service
@Transactional
public class Succession {

  private final ReportRows rows;
  private final ReportKinds kinds;
  private final ReportWriters writers;
  private final ReportSteps steps;
  private final Estates estates;
  private final Traces traces;
  private final Clock clock;

  Succession(
      ReportRows rows,
      ReportKinds kinds,
      ReportWriters writers,
      ReportSteps steps,
      Estates estates,
      Traces traces,
      Clock clock) {
    this.rows = rows;
    this.kinds = kinds;
    this.writers = writers;
    this.steps = steps;
    this.estates = estates;
    this.traces = traces;
    this.clock = clock;
  }

  /** What nobody writes any more; told to whoever approves. */
  @Transactional(readOnly = true)
  public List<Report> abandoned(Person by) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    return by.may(Permissions.APPROVE_REPORTS) ? abandoned(estates.get(by.estate())) : List.of();
  }

  /**
   * From now on it is theirs to write, of the courtyards that its writer left behind.
   *
   * @throws ChangedMeanwhile when somebody writes it again, or took it over
   * @throws AccessDeniedException for whoever does not approve reports
   */
  public void takeOver(Person by, UUID id) {
    by.mustBeAllowed(Permissions.APPROVE_REPORTS);
    Report report =
        rows.lock(by.estate(), id)
            .orElseThrow(() -> new AccessDeniedException("No report " + id + " in the estate"));
    Instant now = clock.instant();
    if (!report.state().isWritten()
        || !writers.isAbandoned(report, estates.get(by.estate()).dayOf(now))) {
      throw new ChangedMeanwhile(report);
    }
    rows.keep(report, by);
    steps.take(report, report.state(), ReportStep.TAKEN_OVER, by, now, "");
    traces.note(by, "report-taken-over", report.kind() + " " + report.month());
  }

  /** What was written of courtyards that others answer for by now, goes into their drafts. */
  void passOn(Estate estate) {
    abandoned(estate).forEach(report -> passOn(estate, report));
  }

  private List<Report> abandoned(Estate estate) {
    LocalDate today = estate.dayOf(clock.instant());
    YearMonth from = YearMonth.from(today).minusMonths(Reports.OVERDUE_MONTHS);
    return rows.written(estate.id(), from).stream()
        .filter(report -> writers.isAbandoned(report, today))
        .toList();
  }

  private void passOn(Estate estate, Report abandoned) {
    Report left = rows.lock(estate.id(), abandoned.id()).orElseThrow();
    LocalDate today = estate.dayOf(clock.instant());
    Map<Person, Set<UUID>> others = new LinkedHashMap<>();
    for (Person one : writers.all(estate.id(), kinds.get(left.kind()))) {
      Set<UUID> courtyards = writers.courtyardsOf(one, today);
      if (!one.id().equals(left.writerId())
          && !Collections.disjoint(courtyards, left.courtyards())) {
        others.put(one, courtyards);
      }
    }
    Set<UUID> answered = others.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<Person, Report> drafts = new LinkedHashMap<>();
    others.keySet().forEach(one -> draftOf(one, left).ifPresent(own -> drafts.put(one, own)));
    if (left.version() == abandoned.version()
        && !drafts.isEmpty()
        && drafts.size() == others.size()
        && answered.containsAll(left.courtyards())
        && drafts.values().stream().allMatch(own -> hasRoomFor(left, own))) {
      drafts.forEach((heir, own) -> passOn(left, heir, own));
    }
  }

  private Optional<Report> draftOf(Person heir, Report left) {
    return rows.lock(left.estateId(), left.kind(), left.month(), heir.id())
        .filter(own -> own.state().isWritten());
  }

  private void passOn(Report left, Person heir, Report own) {
    Instant now = clock.instant();
    left.words().forEach((key, words) -> rows.write(own, key, both(own, key, words)));
    steps.take(own, own.state(), ReportStep.TAKEN_OVER, heir, now, String.valueOf(left.writer()));
    steps.take(left, ReportState.PASSED_ON, ReportStep.TAKEN_OVER, heir, now, "");
  }

  private static boolean hasRoomFor(Report left, Report own) {
    return left.words().entrySet().stream()
        .allMatch(
            place -> both(own, place.getKey(), place.getValue()).length() <= ReportDesk.MOST_WORDS);
  }

  private static String both(Report own, String key, String words) {
    return own.words().containsKey(key) ? own.words().get(key) + "\n" + words : words;
  }
}
