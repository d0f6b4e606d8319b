package app.courtyard.report;

import app.courtyard.people.Person;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportRows {

  static final String COLUMNS =
      "select r.*, w.name as writer from report r left join account w on w.id = r.writer_id ";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  ReportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An empty draft; where there is one already, it is of these courtyards now, and again its
   * writer's if it was passed on.
   */
  void begin(
      UUID estate, ReportKind kind, YearMonth month, @Nullable UUID writer, Set<UUID> courtyards) {
    jdbc.sql(
            """
            insert into report as r (estate_id, id, kind, month, writer_id, courtyards) values (?, ?, ?, ?, ?, ?)
            on conflict on constraint report_once do update
              set courtyards = excluded.courtyards, state = case r.state when 'passed_on' then 'draft' else r.state end
              where r.state = 'passed_on'
                or r.state in ('draft', 'returned') and r.courtyards <> excluded.courtyards
            """)
        .params(
            estate,
            UuidCreator.getTimeOrderedEpoch(),
            kind.code(),
            Date.valueOf(month.atDay(1)),
            writer,
            courtyards.stream().sorted().toArray(UUID[]::new))
        .update();
  }

  /** Whether nobody has seen to the morning of this day yet; whoever is told so does. */
  boolean claimMorning(UUID estate, LocalDate day) {
    return jdbc.sql(
                """
                insert into report_morning as m (estate_id, day) values (?, ?)
                on conflict (estate_id) do update set day = excluded.day where m.day < excluded.day
                """)
            .params(estate, day)
            .update()
        > 0;
  }

  /** What waits to be handed in, of these months and later. */
  List<Report> written(UUID estate, YearMonth from) {
    return jdbc.sql(
            COLUMNS
                + """
                where r.estate_id = ? and r.state in ('draft', 'returned') and r.month >= ?
                order by r.month, r.kind, w.name
                """)
        .params(estate, Date.valueOf(from.atDay(1)))
        .query(ReportRows::read)
        .list();
  }

  /** Nobody else takes it further meanwhile. */
  Optional<Report> lock(UUID estate, String kind, YearMonth month, UUID writer) {
    return jdbc.sql(
            COLUMNS
                + "where r.estate_id = ? and r.kind = ? and r.month = ? and r.writer_id = ? for update of r")
        .params(estate, kind, Date.valueOf(month.atDay(1)), writer)
        .query(ReportRows::read)
        .optional();
  }

  void keep(Report report, Person by) {
    jdbc.sql("update report set keeper_id = ? where estate_id = ? and id = ?")
        .params(by.id(), report.estateId(), report.id())
        .update();
  }

  /** Nobody else takes it further meanwhile. */
  Optional<Report> lock(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where r.estate_id = ? and r.id = ? for update of r")
        .params(estate, id)
        .query(ReportRows::read)
        .optional();
  }

  void write(Report report, String key, String words) {
    jdbc.sql(
            """
            update report set words = case when :words = '' then words - :key
              else jsonb_set(words, array[:key], to_jsonb(cast(:words as text))) end
            where estate_id = :estate and id = :id
            """)
        .param("estate", report.estateId())
        .param("id", report.id())
        .param("key", key)
        .param("words", words)
        .update();
  }

  /** The id of the step. */
  UUID take(
      Report report, ReportState state, ReportStep step, Person by, Instant at, String words) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql("update report set state = ?, version = version + 1 where estate_id = ? and id = ?")
        .params(state.code(), report.estateId(), report.id())
        .update();
    jdbc.sql(
            """
            insert into report_step (estate_id, id, report_id, step, at, account_id, words)
            values (?, ?, ?, ?, ?, ?, nullif(?, ''))
            """)
        .params(report.estateId(), id, report.id(), step.code(), Timestamp.from(at), by.id(), words)
        .update();
    return id;
  }

  void addEdition(Report report, NewEdition edition) {
    String json = edition.document().json();
    int number =
        jdbc.sql(
                """
                insert into report_edition (estate_id, report_id, number, made_at, made_by, document, sha256, language, amendment)
                values (:estate, :report, (select count(*) + 1 from report_edition where estate_id = :estate and report_id = :report),
                  :at, :by, :document, :sha256, :language, :amendment) returning number
                """)
            .param("estate", report.estateId())
            .param("report", report.id())
            .param("at", Timestamp.from(edition.at()))
            .param("by", edition.by())
            .param("document", json)
            .param("sha256", DigestUtils.sha256Hex(json.getBytes(StandardCharsets.UTF_8)))
            .param("language", edition.language())
            .param("amendment", edition.amendment())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            insert into report_source (estate_id, report_id, number, case_id, sha256)
            select ?, ?, ?, s.id, s.hash from unnest(?::uuid[], ?::text[]) s (id, hash)
            """)
        .params(
            report.estateId(),
            report.id(),
            number,
            edition.sources().keySet().toArray(UUID[]::new),
            edition.sources().values().toArray(String[]::new))
        .update();
  }

  /**
   * @param amendment null: it is handed in
   */
  record NewEdition(
      Instant at,
      UUID by,
      ReportDocument document,
      Map<UUID, String> sources,
      String language,
      @Nullable String amendment) {}

  void freeze(Report report, int edition, byte[] pdf) {
    jdbc.sql(
            "update report_edition set pdf = ? where estate_id = ? and report_id = ? and number = ?")
        .params(pdf, report.estateId(), report.id(), edition)
        .update();
  }

  /** The first of them first. */
  List<Edition> editions(Report report) {
    return jdbc.sql(
            """
            select e.number, e.made_at, e.made_by, a.name as maker, e.document, e.amendment, e.sha256, e.language,
              (select count(*) from report_source s
                where s.estate_id = e.estate_id and s.report_id = e.report_id and s.number = e.number) as sources
            from report_edition e join account a on a.id = e.made_by
            where e.estate_id = ? and e.report_id = ? order by e.number
            """)
        .params(report.estateId(), report.id())
        .query(ReportRows::readEdition)
        .list();
  }

  Optional<byte[]> pdf(Report report, int edition) {
    return jdbc.sql(
            """
            select pdf from report_edition
            where estate_id = ? and report_id = ? and number = ? and pdf is not null
            """)
        .params(report.estateId(), report.id(), edition)
        .query(byte[].class)
        .optional();
  }

  /** The hashes of what an edition was made from. */
  Map<UUID, String> sources(Report report, int edition) {
    Map<UUID, String> sources = new HashMap<>();
    jdbc.sql(
            "select case_id, sha256 from report_source where estate_id = ? and report_id = ? and number = ?")
        .params(report.estateId(), report.id(), edition)
        .query(
            row -> {
              sources.put(row.getObject("case_id", UUID.class), row.getString("sha256"));
            });
    return sources;
  }

  /** The oldest first. */
  List<ReportEvent> course(Report report) {
    return jdbc.sql(
            """
            select s.step, s.at, a.name, s.words from report_step s join account a on a.id = s.account_id
            where s.estate_id = ? and s.report_id = ? order by s.at, s.id
            """)
        .params(report.estateId(), report.id())
        .query(
            (row, number) ->
                new ReportEvent(
                    ReportStep.of(row.getString("step")),
                    row.getTimestamp("at").toInstant(),
                    row.getString("name"),
                    row.getString("words")))
        .list();
  }

  static Report read(ResultSet row, int number) throws SQLException {
    return new Report(
        row.getObject("estate_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getString("kind"),
        YearMonth.from(row.getDate("month").toLocalDate()),
        row.getObject("writer_id", UUID.class),
        row.getString("writer"),
        Set.of((UUID[]) row.getArray("courtyards").getArray()),
        row.getObject("keeper_id", UUID.class),
        ReportState.of(row.getString("state")),
        JSON.readValue(row.getString("words"), WORDS),
        row.getInt("version"));
  }

  private static Edition readEdition(ResultSet row, int number) throws SQLException {
    ReportDocument document = ReportDocument.read(row.getString("document"));
    return new Edition(
        row.getInt("number"),
        row.getTimestamp("made_at").toInstant(),
        row.getObject("made_by", UUID.class),
        row.getString("maker"),
        document.content(),
        document.words(),
        row.getString("amendment"),
        row.getString("sha256"),
        row.getString("language"),
        row.getInt("sources"));
  }
}
