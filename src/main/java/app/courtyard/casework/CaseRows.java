package app.courtyard.casework;

import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Cases and their timelines in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseRows {

  static final String COLUMNS =
      """
      select c.*, concat_ws(' ', n.building, n.name) as place_name, y.name as courtyard_name, t.name as taker, o.name as owner_name
      from case_file c
      join account t on t.id = c.taken_by
      left join account o on o.id = c.owner_id
      left join lateral place_then(c.estate_id, c.place_id, c.spoken_at) n on c.place_id is not null
      left join place y on y.estate_id = c.estate_id and y.id = c.courtyard_id
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number that people say on the telephone. */
  private int nextNumber(UUID estate) {
    return jdbc.sql(
            """
            insert into case_number (estate_id, last) values (?, 1)
            on conflict (estate_id) do update set last = case_number.last + 1
            returning last
            """)
        .param(estate)
        .query(Integer.class)
        .single();
  }

  public void insert(UUID id, NewCase opened, CaseClocks clocks) {
    jdbc.sql(
            """
            insert into case_file (estate_id, id, number, kind, state, severity, class, words, place_id, place_words,
              courtyard_id, channel, reporter_name, reporter_phone, record_id, taken_by, owner_id, department, grave,
              spoken_at, known_at, response_due_at, solution_due_at, escalates_at, item, item_zh, item_en)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            opened.estateId(),
            id,
            nextNumber(opened.estateId()),
            opened.kind().code(),
            opened.state().code(),
            opened.severity().code(),
            opened.caseClass(),
            opened.words(),
            opened.placeId(),
            opened.placeWords(),
            opened.courtyardId(),
            opened.channel().code(),
            opened.reporterName(),
            opened.reporterPhone(),
            opened.recordId(),
            opened.takenBy(),
            opened.ownerId(),
            opened.department() == null ? null : opened.department().code(),
            opened.grave(),
            utc(opened.spokenAt()),
            utc(opened.knownAt()),
            utc(clocks.response() == null ? null : clocks.response().dueAt()),
            utc(clocks.solution().dueAt()),
            utc(Standing.escalatesAt(clocks, opened.knownAt(), List.of())),
            opened.item() == null ? null : opened.item().question(),
            opened.item() == null ? null : opened.item().label().zh(),
            opened.item() == null ? null : opened.item().label().en())
        .update();
  }

  /** What stands in the file after a step. */
  public void update(CaseFile file, Standing standing) {
    CaseClocks clocks = standing.clocks();
    Changes changes = standing.changes();
    jdbc.sql(
            """
            update case_file set state = ?, severity = ?, owner_id = ?, department = ?, response_due_at = ?,
              response_met_at = ?, solution_due_at = ?, solution_met_at = ?, paused_until = ?, escalates_at = ?,
              linked_to = ?, closed_at = ?, version = version + ?
            where estate_id = ? and id = ?
            """)
        .params(
            standing.state().code(),
            standing.severity().code(),
            changes.owner(),
            changes.department() == null ? null : changes.department().code(),
            utc(clocks.response() == null ? null : clocks.response().dueAt()),
            utc(clocks.response() == null ? null : clocks.response().metAt()),
            utc(clocks.solution().dueAt()),
            utc(clocks.solution().metAt()),
            utc(changes.pausedUntil()),
            utc(changes.escalatesAt()),
            changes.linkedTo(),
            utc(changes.closedAt()),
            changes.overlookable() ? 1 : 0,
            file.estateId(),
            file.id())
        .update();
  }

  /**
   * Beside its state and its clocks.
   *
   * @param overlookable whoever looks at the case as it was before must look again
   */
  record Changes(
      @Nullable UUID owner,
      @Nullable Department department,
      @Nullable Instant pausedUntil,
      @Nullable Instant escalatesAt,
      @Nullable UUID linkedTo,
      @Nullable Instant closedAt,
      boolean overlookable) {}

  /** Whoever wants it too waits until this transaction is through. */
  public Optional<CaseFile> lock(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where c.estate_id = ? and c.id = ? for no key update of c")
        .params(estate, id)
        .query(CaseRows::read)
        .optional();
  }

  /**
   * As above, with those that go on in it and the one in which it goes on, or is to.
   *
   * @param to in which it is to go on; null: in none
   */
  public List<CaseFile> lockTogether(UUID estate, UUID id, @Nullable UUID to) {
    return jdbc.sql(
            COLUMNS
                + """
                where c.estate_id = :estate and (c.id in (:id, cast(:to as uuid)) or c.linked_to = :id
                  or c.id = (select linked_to from case_file where estate_id = :estate and id = :id))
                order by c.id for no key update of c
                """)
        .param("estate", estate)
        .param("id", id)
        .param("to", to)
        .query(CaseRows::read)
        .list();
  }

  /** By when the first of those that go on in a case waits for an answer. */
  public void waitTogether(UUID estate, UUID id) {
    jdbc.sql(
            """
            update case_file set linked_due_at = (
              select min(l.response_due_at) from case_file l
              where l.estate_id = :estate and l.linked_to = :id and l.response_met_at is null
                and l.kind in ('complaint', 'suggestion'))
            where estate_id = :estate and id = :id and kind in ('complaint', 'suggestion')
            """)
        .param("estate", estate)
        .param("id", id)
        .update();
  }

  public void goAlong(UUID estate, Collection<UUID> places, UUID courtyard) {
    jdbc.sql(
            "update case_file set courtyard_id = ? where estate_id = ? and place_id = any (?) and closed_at is null")
        .params(courtyard, estate, places.toArray(UUID[]::new))
        .update();
  }

  public void add(UUID estate, UUID file, TimelineEntry entry) {
    jdbc.sql(
            """
            insert into case_step (estate_id, id, case_id, step, at, known_at, account_id, words, details, record_id, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            estate,
            entry.id(),
            file,
            entry.act().step().code(),
            utc(entry.at()),
            utc(entry.knownAt()),
            entry.accountId(),
            entry.words(),
            JSON.writeValueAsString(entry.act()),
            entry.recordId(),
            entry.state().code())
        .update();
  }

  /** The oldest first. */
  public List<TimelineEntry> timeline(UUID estate, UUID file) {
    return jdbc.sql(
            """
            select s.*, a.name from case_step s left join account a on a.id = s.account_id
            where s.estate_id = ? and s.case_id = ? order by s.at, s.id
            """)
        .params(estate, file)
        .query(CaseRows::readEntry)
        .list();
  }

  static UUID newId() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  static TimelineEntry readEntry(ResultSet row, int number) throws SQLException {
    return new TimelineEntry(
        row.getObject("id", UUID.class),
        JSON.readValue(row.getString("details"), CaseStep.of(row.getString("step")).act()),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("known_at").toInstant(),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("words"),
        row.getObject("record_id", UUID.class),
        CaseState.of(row.getString("state")));
  }

  static CaseFile read(ResultSet row, int number) throws SQLException {
    String department = row.getString("department");
    String place = row.getString("place_name");
    return new CaseFile(
        row.getObject("estate_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getInt("number"),
        CaseKind.of(row.getString("kind")),
        CaseState.of(row.getString("state")),
        Severity.of(row.getString("severity")),
        row.getString("class"),
        item(row),
        row.getString("words"),
        row.getObject("place_id", UUID.class),
        place.isEmpty() ? row.getString("place_words") : place,
        row.getObject("courtyard_id", UUID.class),
        row.getString("courtyard_name"),
        Channel.of(row.getString("channel")),
        row.getString("reporter_name"),
        row.getString("reporter_phone"),
        row.getObject("record_id", UUID.class),
        row.getObject("taken_by", UUID.class),
        row.getString("taker"),
        row.getObject("owner_id", UUID.class),
        row.getString("owner_name"),
        department == null ? null : Department.of(department),
        row.getBoolean("grave"),
        row.getTimestamp("spoken_at").toInstant(),
        row.getTimestamp("known_at").toInstant(),
        instant(row, "response_due_at"),
        instant(row, "response_met_at"),
        row.getTimestamp("solution_due_at").toInstant(),
        instant(row, "solution_met_at"),
        instant(row, "paused_until"),
        row.getObject("linked_to", UUID.class),
        instant(row, "linked_due_at"),
        instant(row, "closed_at"),
        row.getInt("version"));
  }

  private static @Nullable Item item(ResultSet row) throws SQLException {
    String question = row.getString("item");
    return question == null
        ? null
        : new Item(question, new Words(row.getString("item_zh"), row.getString("item_en")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  private static java.time.@Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
