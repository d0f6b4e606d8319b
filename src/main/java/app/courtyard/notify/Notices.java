package app.courtyard.notify;

import app.courtyard.casework.CaseKind;
import app.courtyard.live.EstateChannel;
import app.courtyard.notify.Notice.OfCase;
import app.courtyard.notify.Notice.OfReport;
import app.courtyard.people.Person;
import app.courtyard.report.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told. */
@Service
public class Notices {

  /** More is 'many': nobody counts them. */
  public static final int MOST_COUNTED = 100;

  private static final String SELECT =
      """
      select n.id, n.kind, n.case_id, c.number, c.kind as case_kind, coalesce(nullif(concat_ws(' ', p.building, p.name), ''), c.place_words) as place,
        n.report_id, r.kind as report_kind, r.month, w.name as writer, b.name as "by", coalesce(s.words, t.words) as words,
        s.details ->> 'level' as level, n.at, n.read_at is not null as read
      from notice n
      left join case_file c on c.estate_id = n.estate_id and c.id = n.case_id
      left join case_step s on s.estate_id = n.estate_id and s.id = n.step_id
      left join report r on r.estate_id = n.estate_id and r.id = n.report_id
      left join report_step t on t.estate_id = n.estate_id and t.id = n.report_step_id
      left join account w on w.id = r.writer_id
      left join account b on b.id = coalesce(s.account_id, t.account_id)
      left join lateral place_then(c.estate_id, c.place_id, c.spoken_at) p on c.place_id is not null
      where n.estate_id = :estate and n.account_id = :person
      """;

  private final JdbcClient jdbc;
  private final EstateChannel<NoticesChanged> channel;
  private final Reports reports;
  private final Clock clock;

  Notices(JdbcClient jdbc, EstateChannel<NoticesChanged> channel, Reports reports, Clock clock) {
    this.jdbc = jdbc;
    this.channel = channel;
    this.reports = reports;
    this.clock = clock;
  }

  /** How many are unread, at most {@value #MOST_COUNTED}. */
  public int unread(Person person) {
    return jdbc.sql(
            """
            select count(*) from (select from notice
              where estate_id = ? and account_id = ? and read_at is null limit ?) n
            """)
        .params(person.estate(), person.id(), MOST_COUNTED)
        .query(Integer.class)
        .single();
  }

  /**
   * The newest first.
   *
   * @param before the last one shown already; null for the first page
   */
  public List<Notice> page(Person person, @Nullable Notice before, int most) {
    return jdbc.sql(
            SELECT
                + """
                 and (cast(:at as timestamptz) is null
                   or (n.at, n.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                order by n.at desc, n.id desc limit :most
                """)
        .param("estate", person.estate())
        .param("person", person.id())
        .param("at", before == null ? null : Timestamp.from(before.at()))
        .param("id", before == null ? null : before.id())
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** What is unread of cases, the newest first. */
  public List<Notice> unreadOfCases(Person person, int most) {
    return jdbc.sql(
            SELECT
                + " and n.read_at is null and n.case_id is not null order by n.at desc, n.id desc limit :most")
        .param("estate", person.estate())
        .param("person", person.id())
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** Whoever opens a case or a report has read what they were told of it. */
  @Transactional
  public void readAbout(Person person, UUID about) {
    readAbout(person, about, clock.instant());
  }

  /**
   * @param until later ones have not been seen
   */
  @Transactional
  public void readAbout(Person person, UUID about, Instant until) {
    markRead(person, "and :about in (case_id, report_id)", about, until);
  }

  @Transactional
  public void readAll(Person person) {
    markRead(person, "and :about::uuid is null", null, clock.instant());
  }

  private void markRead(Person person, String which, @Nullable UUID about, Instant until) {
    int read =
        jdbc.sql(
                "update notice set read_at = :now where estate_id = :estate and account_id = :person and read_at is null and at <= :until "
                    + which)
            .param("now", Timestamp.from(clock.instant()))
            .param("estate", person.estate())
            .param("person", person.id())
            .param("about", about)
            .param("until", Timestamp.from(until))
            .update();
    if (read > 0) {
      channel.tellAtCommit(person.estate(), person.id());
    }
  }

  private Notice read(ResultSet row, int number) throws SQLException {
    return new Notice(
        row.getObject("id", UUID.class),
        NoticeKind.of(row.getString("kind")),
        about(row),
        row.getString("by"),
        row.getString("words"),
        row.getTimestamp("at").toInstant(),
        row.getBoolean("read"));
  }

  private Notice.About about(ResultSet row) throws SQLException {
    UUID report = row.getObject("report_id", UUID.class);
    return report == null
        ? new OfCase(
            row.getObject("case_id", UUID.class),
            row.getInt("number"),
            CaseKind.of(row.getString("case_kind")),
            row.getString("place"),
            row.getString("level"))
        : new OfReport(
            report,
            reports.nameOf(row.getString("report_kind")),
            YearMonth.from(row.getDate("month").toLocalDate()),
            row.getString("writer"));
  }
}
