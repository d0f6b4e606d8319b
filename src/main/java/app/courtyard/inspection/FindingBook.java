package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import app.courtyard.casework.Deadlines;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The findings as they stand in the database: which there are, and by which record. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FindingBook {

  private final JdbcClient jdbc;

  FindingBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** It belongs to whoever answers for its place by now, wherever that lay when it was found. */
  public void add(NewRecord record, Found found) {
    jdbc.sql(
            """
            insert into finding (estate_id, id, record_id, question, place_id, courtyard_id, label_zh, label_en,
              severity, department, note, found_at, due_at, seen_at, seen_record_id, called_at)
            values (?, ?, ?, ?, ?, coalesce((select courtyard_id from place where estate_id = ? and id = ?), ?),
              ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint finding_once do nothing
            """)
        .params(
            record.estate().id(),
            UuidCreator.getTimeOrderedEpoch(),
            record.id(),
            found.question(),
            record.placeId(),
            record.estate().id(),
            record.placeId(),
            record.courtyardId(),
            found.label().zh(),
            found.label().en(),
            found.severity().code(),
            found.department().code(),
            found.note(),
            timestamp(record.capturedAt()),
            timestamp(record.capturedAt().plus(Deadlines.solution(found.severity()))),
            timestamp(record.capturedAt()),
            record.id(),
            timestamp(found.called()))
        .update();
  }

  /**
   * A finding goes over to the record that corrects the one in which it was found.
   *
   * @param corrected all that the correction stands for
   * @return whether there was one
   */
  public boolean takeOver(NewRecord correction, List<UUID> corrected, Found found) {
    return jdbc.sql(
                """
                update finding set severity = :severity, department = :department, note = :note,
                  due_at = found_at + make_interval(secs => :within),
                  called_at = coalesce(:called, called_at), record_id = :record
                where estate_id = :estate and record_id = any (:corrected) and question = :question
                """)
            .param("severity", found.severity().code())
            .param("department", found.department().code())
            .param("note", found.note(), Types.VARCHAR)
            .param("within", (double) Deadlines.solution(found.severity()).toSeconds())
            .param("called", timestamp(found.called()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("record", correction.id())
            .param("estate", correction.estate().id())
            .param("corrected", corrected.toArray(UUID[]::new))
            .param("question", found.question())
            .update()
        == 1;
  }

  /**
   * Takes back what was found by records that count no more. What somebody has seen since was there
   * even so: it is then found by the first who saw it.
   */
  public void forgetFound(UUID estate, List<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    jdbc.sql(
            """
            update finding f set record_id = s.record_id, found_at = s.at, due_at = f.due_at + (s.at - f.found_at),
              note = coalesce(x.answers -> f.question ->> 'note', f.note)
            from finding_sighting s join record x on x.estate_id = s.estate_id and x.id = s.record_id
            where f.estate_id = ? and f.record_id = any (?) and s.estate_id = f.estate_id and s.finding_id = f.id
              and s.still and s.record_id <> all (?)
              and not exists (select from finding_sighting e
                where e.estate_id = s.estate_id and e.finding_id = s.finding_id and e.still
                  and e.record_id <> all (?) and (e.at, e.record_id) < (s.at, s.record_id))
              and not exists (select from finding o
                where o.estate_id = f.estate_id and o.record_id = s.record_id and o.question = f.question)
            """)
        .params(estate, ids, ids, ids)
        .update();
    jdbc.sql("delete from finding where estate_id = ? and record_id = any (?)")
        .params(estate, ids)
        .update();
  }

  /** Those that there are, with who found them. */
  public Map<UUID, FoundDefect> defects(UUID estate, Collection<UUID> ids) {
    return jdbc
        .sql(
            """
            select f.*, r.account_id, r.place_words from finding f
            join record r on r.estate_id = f.estate_id and r.id = f.record_id
            where f.estate_id = ? and f.id = any (?)
            """)
        .params(estate, ids.toArray(UUID[]::new))
        .query(FindingBook::readDefect)
        .stream()
        .collect(Collectors.toMap(FoundDefect::id, Function.identity()));
  }

  private static FoundDefect readDefect(ResultSet row, int number) throws SQLException {
    Timestamp gone = row.getTimestamp("gone_at");
    return new FoundDefect(
        row.getObject("id", UUID.class),
        row.getObject("record_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("question"),
        new Words(row.getString("label_zh"), row.getString("label_en")),
        Severity.of(row.getString("severity")),
        Department.of(row.getString("department")),
        row.getString("note"),
        row.getObject("place_id", UUID.class),
        row.getString("place_words"),
        row.getObject("courtyard_id", UUID.class),
        row.getTimestamp("found_at").toInstant(),
        gone == null ? null : gone.toInstant());
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
