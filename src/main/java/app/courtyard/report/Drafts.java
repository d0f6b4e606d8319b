package app.courtyard.report;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts begin on their own: each morning, or when their writer looks before that. */
@Service
@Transactional
class Drafts {

  private final JdbcClient jdbc;
  private final ReportRows rows;
  private final ReportKinds kinds;
  private final ReportWriters writers;
  private final Succession succession;
  private final Estates estates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafts(
      JdbcClient jdbc,
      ReportRows rows,
      ReportKinds kinds,
      ReportWriters writers,
      Succession succession,
      Estates estates,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.kinds = kinds;
    this.writers = writers;
    this.succession = succession;
    this.estates = estates;
    this.events = events;
    this.clock = clock;
  }

  /** All of an estate that are due begin, go to whose they are by now, and are called to mind. */
  void morning(Estate estate) {
    Instant now = clock.instant();
    LocalDate today = estate.dayOf(now);
    if (!rows.claimMorning(estate.id(), today)) {
      return;
    }
    writers.all(estate.id()).forEach(this::begin);
    succession.passOn(estate);
    rows.written(estate.id(), YearMonth.from(today).minusMonths(1)).stream()
        .filter(report -> report.isNearlyDue(today))
        .forEach(report -> events.publishEvent(new ReportDue(report, now)));
  }

  /**
   * This month's, and the last one's where there was anything before this month. Who answers for no
   * courtyard writes nothing about any.
   */
  void begin(Person by) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    Estate estate = estates.get(by.estate());
    LocalDate today = estate.dayOf(clock.instant());
    YearMonth month = YearMonth.from(today);
    for (ReportKind kind : kinds.writtenBy(by)) {
      UUID writer = kind.isOfEstate() ? null : by.id();
      Set<UUID> courtyards = kind.isOfEstate() ? Set.of() : writers.courtyardsOf(by, today);
      if (kind.isOfEstate() || !courtyards.isEmpty()) {
        rows.begin(estate.id(), kind, month, writer, courtyards);
        if (anyBefore(estate, month)) {
          rows.begin(estate.id(), kind, month.minusMonths(1), writer, courtyards);
        }
      }
    }
  }

  private boolean anyBefore(Estate estate, YearMonth month) {
    return jdbc.sql("select exists (select from case_file where estate_id = ? and spoken_at < ?)")
        .params(
            estate.id(), Timestamp.from(month.atDay(1).atStartOfDay(estate.timeZone()).toInstant()))
        .query(Boolean.class)
        .single();
  }
}
