package app.courtyard.patrol;

import app.courtyard.form.Forms;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.review.Verdict;
import app.courtyard.review.Verdicts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has done on site themselves, and what was said about it (supervisor's duty 14). */
@Service
@Transactional(readOnly = true)
public class OwnWork {

  /** What of it is asked for. */
  public enum Kind {
    ALL,
    ROUNDS,
    /** Where something wrong was found. */
    FINDINGS,
    /** What was sent back. */
    RETURNED
  }

  /** Since when: the days are the estate's, a week begins on Monday. */
  public enum Since {
    EVER,
    WEEK,
    MONTH
  }

  private static final String MINE =
      """
      select * from (
        select r.id, true as round, r.started_at as at, r.finished_at, t.name as title, c.name as place, r.courtyard_id,
          null as form_id, 0 as form_version, false as voided, r.trial
        from round r
        join route t on t.estate_id = r.estate_id and t.id = r.route_id
        cross join lateral place_then(r.estate_id, r.courtyard_id, r.started_at) c
        where r.estate_id = :estate and r.account_id = :person
        union all
        select x.id, false, x.captured_at, null, '', coalesce(p.name, x.place_words, ''), x.courtyard_id,
          x.form_id, x.form_version,
          exists (select from record v where v.estate_id = x.estate_id and v.voids = x.id), false
        from record x
        left join lateral place_then(x.estate_id, x.place_id, x.captured_at) p on true
        where x.estate_id = :estate and x.account_id = :person and x.voids is null and
      """
          + RoundRows.VISIT
          + """
          and not exists (select from round r where r.estate_id = x.estate_id and r.id = x.task_id)
          and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = x.id)
      ) e where true
      """;

  private static final String FOUND =
      """
      from finding f join record x on x.estate_id = f.estate_id and x.id = f.record_id
      where f.estate_id = :estate and x.account_id = :person and f.found_at >= :since
        and not exists (select from round r where r.estate_id = x.estate_id and r.id = x.task_id and r.trial)
      """;

  private static final String SENT_BACK =
      """
      from review v
      left join round r on r.estate_id = v.estate_id and r.id = v.round_id
      left join record x on x.estate_id = v.estate_id and x.id = v.record_id
      where v.estate_id = :estate and v.verdict = 'returned' and v.withdrawn_at is null and v.at >= :since
        and coalesce(x.account_id, r.account_id) = :person
      """;

  private final JdbcClient jdbc;
  private final Forms forms;
  private final Verdicts verdicts;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  OwnWork(
      JdbcClient jdbc,
      Forms forms,
      Verdicts verdicts,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.verdicts = verdicts;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  private record Row(
      UUID id,
      boolean round,
      Instant at,
      @Nullable Instant finishedAt,
      String title,
      String place,
      @Nullable UUID courtyardId,
      @Nullable String formId,
      int formVersion,
      boolean voided,
      boolean trial) {}

  /** How much since the beginning of a week or month; trials count nowhere. */
  public record Count(int rounds, int findings, int returned) {}

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null: the newest
   */
  public List<WorkDone> page(
      Person person, Kind kind, Since since, @Nullable WorkDone after, int size) {
    person.mustBeAllowed(Permissions.FIELD_WORK);
    UUID estate = person.estate();
    Reach reach = responsibilities.reachOf(person, estates.get(estate).dayOf(clock.instant()));
    String which =
        switch (kind) {
          case ALL -> " and e.at >= :since";
          case ROUNDS -> " and e.round and not e.trial and e.at >= :since";
          case FINDINGS ->
              " and e.id in (select coalesce(r.id, x.id) from finding f join record x on"
                  + " x.estate_id = f.estate_id and x.id = f.record_id left join round r on"
                  + " r.estate_id = x.estate_id and r.id = x.task_id where f.estate_id = :estate and"
                  + " x.account_id = :person and f.found_at >= :since and r.trial is not true)";
          case RETURNED ->
              " and e.id in (select coalesce(v.round_id, v.record_id) " + SENT_BACK + ")";
        };
    String older = after == null ? "" : " and (e.at, e.id) < (:at, :id)";
    var query =
        jdbc.sql(MINE + which + older + " order by e.at desc, e.id desc limit :size")
            .param("estate", estate)
            .param("person", person.id())
            .param("since", Timestamp.from(from(person, since)))
            .param("size", size);
    if (after != null) {
      query = query.param("at", Timestamp.from(after.at())).param("id", after.id());
    }
    List<Row> rows = query.query(OwnWork::row).list();
    Map<UUID, List<Verdict>> said =
        verdicts.about(estate, rows.stream().map(Row::id).toList()).stream()
            .collect(Collectors.groupingBy(Verdict::about));
    return rows.stream()
        .map(row -> done(row, reach, said.getOrDefault(row.id(), List.of())))
        .toList();
  }

  public Count count(Person person, Since since) {
    person.mustBeAllowed(Permissions.FIELD_WORK);
    return new Count(
        count(
            person,
            since,
            "from round where estate_id = :estate and account_id = :person and started_at >= :since"
                + " and not trial"),
        count(person, since, FOUND),
        count(person, since, SENT_BACK));
  }

  private int count(Person person, Since since, String from) {
    return jdbc.sql("select count(*) " + from)
        .param("estate", person.estate())
        .param("person", person.id())
        .param("since", Timestamp.from(from(person, since)))
        .query(Integer.class)
        .single();
  }

  private Instant from(Person person, Since since) {
    Estate estate = estates.get(person.estate());
    LocalDate today = estate.dayOf(clock.instant());
    return switch (since) {
      case EVER -> Instant.EPOCH;
      case WEEK ->
          today
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .atStartOfDay(estate.timeZone())
              .toInstant();
      case MONTH -> today.withDayOfMonth(1).atStartOfDay(estate.timeZone()).toInstant();
    };
  }

  private WorkDone done(Row row, Reach reach, List<Verdict> said) {
    return new WorkDone(
        row.id(),
        row.round(),
        row.at(),
        row.finishedAt(),
        row.formId() == null
            ? null
            : forms.find(row.formId(), row.formVersion()).orElseThrow().title(),
        row.title(),
        row.place(),
        row.voided(),
        row.trial(),
        reach.covers(row.courtyardId()),
        said);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getBoolean("round"),
        row.getTimestamp("at").toInstant(),
        RoundRows.instant(row.getTimestamp("finished_at")),
        row.getString("title"),
        row.getString("place"),
        row.getObject("courtyard_id", UUID.class),
        row.getString("form_id"),
        row.getInt("form_version"),
        row.getBoolean("voided"),
        row.getBoolean("trial"));
  }
}
