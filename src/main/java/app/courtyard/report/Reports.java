package app.courtyard.report;

import app.courtyard.form.Words;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that somebody may see: their own; who approves them those that were handed in; who
 * keeps the archive those that were approved.
 */
@Service
@Transactional
public class Reports {

  /** So many days before it is due whoever writes it is reminded. */
  public static final int REMINDED_DAYS = 5;

  /** What is older nobody waits for any more. */
  private static final int OVERDUE_MONTHS = 3;

  private static final String VISIBLE =
      ReportRows.COLUMNS
          + """
          where r.estate_id = :estate
            and (r.writer_id = :me or r.writer_id is null and r.kind = any (:mine)
              or :approves and r.state <> 'draft'
              or :files and r.state in ('approved', 'archived'))
          """;

  private final JdbcClient jdbc;
  private final ReportRows rows;
  private final ReportKinds kinds;
  private final Estates estates;
  private final Clock clock;

  Reports(JdbcClient jdbc, ReportRows rows, ReportKinds kinds, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.kinds = kinds;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * The newest months first. What is due begins on its own: this month's, and the last one's where
   * there was anything before this month.
   *
   * @param after the last one shown already; null: from the first
   */
  public List<Report> page(Person by, @Nullable Report after, int most) {
    begin(by);
    return visible(
            by,
            """
            and (cast(:month as date) is null or (r.month, r.id) < (cast(:month as date), cast(:after as uuid)))
            order by r.month desc, r.id desc limit :most
            """)
        .param("month", after == null ? null : Date.valueOf(after.month().atDay(1)))
        .param("after", after == null ? null : after.id())
        .param("most", most)
        .query(ReportRows::read)
        .list();
  }

  public Optional<Report> find(Person by, UUID id) {
    return visible(by, "and r.id = :id").param("id", id).query(ReportRows::read).optional();
  }

  public Optional<ReportPage> open(Person by, UUID id) {
    return find(by, id).map(report -> pageOf(by, report));
  }

  public Words nameOf(Report report) {
    return kinds.get(report.kind()).name();
  }

  /** How many wait for somebody: to be handed in soon, to be approved, or to be archived. */
  public int waitingFor(Person by) {
    begin(by);
    LocalDate today = estates.get(by.estate()).dayOf(clock.instant());
    return (int)
        visible(by, "and r.state <> 'archived'").query(ReportRows::read).list().stream()
            .filter(report -> waits(by, report, today))
            .count();
  }

  /** What should have been handed in by now and was not: told to whoever approves it. */
  @Transactional(readOnly = true)
  public List<Report> overdue(Person by) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    if (!by.may(Permissions.APPROVE_REPORTS)) {
      return List.of();
    }
    LocalDate today = estates.get(by.estate()).dayOf(clock.instant());
    return jdbc
        .sql(
            ReportRows.COLUMNS
                + """
                where r.estate_id = ? and r.state in ('draft', 'returned') and r.month > ?
                order by r.month, r.kind, w.name
                """)
        .params(by.estate(), Date.valueOf(today.minusMonths(OVERDUE_MONTHS)))
        .query(ReportRows::read)
        .stream()
        .filter(report -> today.isAfter(report.due()))
        .toList();
  }

  /** Whether it is this person's turn, and time. */
  private boolean waits(Person by, Report report, LocalDate today) {
    return switch (report.state()) {
      case RETURNED -> mayWrite(by, report);
      case DRAFT -> mayWrite(by, report) && !today.isBefore(report.due().minusDays(REMINDED_DAYS));
      case HANDED_IN -> by.may(Permissions.APPROVE_REPORTS);
      case APPROVED -> by.may(Permissions.FILE_REPORTS);
      case ARCHIVED -> false;
    };
  }

  /** The PDF of an edition as it was frozen; empty while it is not. */
  Optional<byte[]> frozenPdf(Report report, int edition) {
    return rows.pdf(report, edition);
  }

  boolean mayWrite(Person by, Report report) {
    return by.may(kinds.get(report.kind()).permission())
        && (report.writerId() == null || report.writerId().equals(by.id()));
  }

  private ReportPage pageOf(Person by, Report report) {
    ReportKind kind = kinds.get(report.kind());
    List<Edition> editions = rows.editions(report);
    boolean writes = mayWrite(by, report);
    ReportContent draft =
        writes && report.state().isWritten() ? kind.compute(by, report.month()).content() : null;
    return new ReportPage(
        report,
        kind.name(),
        draft,
        editions,
        rows.course(report),
        writes,
        writes && report.state().isFrozen() ? goneOn(by, report, kind, editions) : 0);
  }

  /** How many of the cases are no longer as the last edition has them, or came later. */
  private int goneOn(Person by, Report report, ReportKind kind, List<Edition> editions) {
    Map<UUID, String> then = rows.sources(report, editions.getLast().number());
    Map<UUID, String> present = kind.compute(by, report.month()).sources();
    return (int)
        present.entrySet().stream()
            .filter(one -> !one.getValue().equals(then.get(one.getKey())))
            .count();
  }

  private void begin(Person by) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    Estate estate = estates.get(by.estate());
    YearMonth month = YearMonth.from(estate.dayOf(clock.instant()));
    for (ReportKind kind : kinds.writtenBy(by)) {
      UUID writer = kind.isOfEstate() ? null : by.id();
      rows.begin(estate.id(), kind, month, writer);
      if (anyBefore(estate, month)) {
        rows.begin(estate.id(), kind, month.minusMonths(1), writer);
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

  private JdbcClient.StatementSpec visible(Person by, String which) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    return jdbc.sql(VISIBLE + which)
        .param("estate", by.estate())
        .param("me", by.id())
        .param("mine", kinds.writtenBy(by).stream().map(ReportKind::code).toArray(String[]::new))
        .param("approves", by.may(Permissions.APPROVE_REPORTS))
        .param("files", by.may(Permissions.FILE_REPORTS));
  }
}
