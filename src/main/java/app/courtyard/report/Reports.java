package app.courtyard.report;

import app.courtyard.form.Words;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.sql.Date;
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

  /** What is older nobody waits for any more. */
  static final int OVERDUE_MONTHS = 3;

  private static final String VISIBLE =
      ReportRows.COLUMNS
          + """
          where r.estate_id = :estate
            and (r.state <> 'passed_on' or exists (select from report_edition e
              where e.estate_id = r.estate_id and e.report_id = r.id))
            and (coalesce(r.keeper_id, r.writer_id) = :me or r.writer_id is null and r.kind = any (:mine) and (r.keeper_id is null or r.state <> 'draft')
              or :approves and r.state <> 'draft'
              or :files and r.state in ('approved', 'archived'))
          """;

  private final JdbcClient jdbc;
  private final ReportRows rows;
  private final ReportKinds kinds;
  private final ReportWriters writers;
  private final Drafts drafts;
  private final Estates estates;
  private final Clock clock;

  Reports(
      JdbcClient jdbc,
      ReportRows rows,
      ReportKinds kinds,
      ReportWriters writers,
      Drafts drafts,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.kinds = kinds;
    this.writers = writers;
    this.drafts = drafts;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * The newest months first. Whoever looks before the morning has what begins then.
   *
   * @param after the last one shown already; null: from the first
   */
  public List<Report> page(Person by, @Nullable Report after, int most) {
    if (after == null) {
      drafts.begin(by);
    }
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

  /**
   * @param kind code of its {@link ReportKind}
   */
  public Words nameOf(String kind) {
    return kinds.get(kind).name();
  }

  /** How many wait for somebody: to be handed in soon, to be approved, or to be archived. */
  @Transactional(readOnly = true)
  public int waitingFor(Person by) {
    LocalDate today = estates.get(by.estate()).dayOf(clock.instant());
    return (int)
        visible(by, "and r.state <> 'archived'").query(ReportRows::read).list().stream()
            .filter(report -> waits(by, report, today))
            .count();
  }

  /** What its writer should have handed in by now and has not: told to whoever approves it. */
  @Transactional(readOnly = true)
  public List<Report> overdue(Person by) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    if (!by.may(Permissions.APPROVE_REPORTS)) {
      return List.of();
    }
    LocalDate today = estates.get(by.estate()).dayOf(clock.instant());
    return rows.written(by.estate(), YearMonth.from(today).minusMonths(OVERDUE_MONTHS)).stream()
        .filter(report -> today.isAfter(report.due()) && !writers.isAbandoned(report, today))
        .toList();
  }

  /** Whether it is this person's turn, and time. */
  private boolean waits(Person by, Report report, LocalDate today) {
    return switch (report.state()) {
      case RETURNED -> writers.mayWrite(by, report);
      case DRAFT -> writers.mayWrite(by, report) && report.isNearlyDue(today);
      case HANDED_IN -> by.may(Permissions.APPROVE_REPORTS);
      case APPROVED -> by.may(Permissions.FILE_REPORTS);
      case ARCHIVED, PASSED_ON -> false;
    };
  }

  /** The PDF of an edition as it was frozen; empty while it is not. */
  Optional<byte[]> frozenPdf(Report report, int edition) {
    return rows.pdf(report, edition);
  }

  private ReportPage pageOf(Person by, Report report) {
    List<Edition> editions = rows.editions(report);
    boolean writes = writers.mayWrite(by, report);
    ReportContent draft =
        writes && report.state().isWritten() ? writers.compute(by, report).content() : null;
    return new ReportPage(
        report,
        nameOf(report.kind()),
        draft,
        editions,
        rows.course(report),
        writes,
        writes && report.state().isFrozen() ? goneOn(by, report, editions) : 0);
  }

  /** How many of the cases are no longer as the last edition has them, or came later. */
  private int goneOn(Person by, Report report, List<Edition> editions) {
    Map<UUID, String> then = rows.sources(report, editions.getLast().number());
    Map<UUID, String> present = writers.compute(by, report).sources();
    return (int)
        present.entrySet().stream()
            .filter(one -> !one.getValue().equals(then.get(one.getKey())))
            .count();
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
