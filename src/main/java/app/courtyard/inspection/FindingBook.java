package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The findings as they stand in the database. The newest fact by the time of capture holds,
 * whenever it arrives.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FindingBook {

  private final JdbcClient jdbc;

  FindingBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(NewRecord record, Found found) {
    jdbc.sql(
            """
            insert into finding (estate_id, id, record_id, question, place_id, courtyard_id, label_zh, label_en,
              severity, department, note, found_at, due_at, seen_at, seen_record_id, called_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint finding_once do nothing
            """)
        .params(
            record.estate().id(),
            UuidCreator.getTimeOrderedEpoch(),
            record.id(),
            found.question(),
            record.placeId(),
            record.courtyardId(),
            found.label().zh(),
            found.label().en(),
            found.severity().code(),
            found.department().code(),
            found.note(),
            timestamp(record.capturedAt()),
            timestamp(Deadlines.due(found.severity(), record.capturedAt())),
            timestamp(record.capturedAt()),
            record.id(),
            timestamp(found.called()))
        .update();
  }

  /**
   * Notes that they are still there; reopens what was said to be gone before that.
   *
   * @return the questions of those that are of the record's place; others are let be
   */
  public Set<String> seen(NewRecord record, List<UUID> findings) {
    return new HashSet<>(
        jdbc.sql(
                """
                update finding set
                  seen_record_id = case when seen_at < :at then :record else seen_record_id end,
                  gone_record_id = case when gone_at < :at then null else gone_record_id end,
                  gone_at = case when gone_at < :at then null else gone_at end,
                  seen_at = greatest(seen_at, :at)
                where estate_id = :estate and id = any (:findings) and place_id = :place
                returning question
                """)
            .param("at", timestamp(record.capturedAt()))
            .param("record", record.id())
            .param("estate", record.estate().id())
            .param("findings", findings.toArray(UUID[]::new))
            .param("place", record.placeId(), Types.OTHER)
            .query(String.class)
            .list());
  }

  /** Closes a finding of the record's place, unless something newer is known of it. */
  public void gone(NewRecord record, UUID finding) {
    jdbc.sql(
            """
            update finding set gone_at = :at, gone_record_id = :record
            where estate_id = :estate and id = :finding and place_id = :place
              and seen_at <= :at and (gone_at is null or gone_at < :at)
            """)
        .param("at", timestamp(record.capturedAt()))
        .param("record", record.id())
        .param("estate", record.estate().id())
        .param("finding", finding)
        .param("place", record.placeId(), Types.OTHER)
        .update();
  }

  /** The questions under which a record found something, and when. */
  public Map<String, Instant> foundBy(UUID estate, UUID record) {
    Map<String, Instant> found = new HashMap<>();
    jdbc.sql("select question, found_at from finding where estate_id = ? and record_id = ?")
        .params(estate, record)
        .query(
            (RowCallbackHandler)
                row -> found.put(row.getString(1), row.getTimestamp(2).toInstant()));
    return found;
  }

  /** The finding goes over to the record that corrects the one in which it was found. */
  public void correct(NewRecord correction, UUID corrected, Found found, Instant foundAt) {
    jdbc.sql(
            """
            update finding set severity = ?, department = ?, note = ?, due_at = ?, called_at = coalesce(?, called_at),
              record_id = ?, seen_record_id = case when seen_record_id = record_id then ? else seen_record_id end
            where estate_id = ? and record_id = ? and question = ?
            """)
        .params(
            found.severity().code(),
            found.department().code(),
            found.note(),
            timestamp(Deadlines.due(found.severity(), foundAt)),
            timestamp(found.called()),
            correction.id(),
            correction.id(),
            correction.estate().id(),
            corrected,
            found.question())
        .update();
  }

  /**
   * Takes back what a record said that was voided or corrected: what it found, unless somebody has
   * seen it again since, and what it saw gone.
   *
   * @param but the questions under which the correction finds the same
   */
  public void forget(UUID estate, UUID record, List<String> but) {
    jdbc.sql(
            """
            delete from finding
            where estate_id = ? and record_id = ? and seen_record_id = record_id and not question = any (?)
            """)
        .params(estate, record, but.toArray(String[]::new))
        .update();
    jdbc.sql(
            "update finding set gone_at = null, gone_record_id = null where estate_id = ? and gone_record_id = ?")
        .params(estate, record)
        .update();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
