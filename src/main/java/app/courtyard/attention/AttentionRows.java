package app.courtyard.attention;

import app.courtyard.casework.CaseAct.Means;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Key-attention customers in the database, with what was agreed and who was in touch. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttentionRows {

  /** {@code p} is the unit where they live. */
  static final String FROM =
      """
      from attention a
      join resident r on r.estate_id = a.estate_id and r.id = a.resident_id
      join place p on p.estate_id = r.estate_id and p.id = r.unit_id
      join place y on y.estate_id = p.estate_id and y.id = p.courtyard_id
      left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
      """;

  static final String COLUMNS =
      """
      select a.*, r.number, r.name, r.relation, r.phone, r.unit_id, concat_ws(' ', b.name, p.name) as unit,
        p.courtyard_id, y.name as courtyard,
        (select name from account where id = a.begun_by) as beginner,
        (select name from account where id = a.ended_by) as ender
      """
          + FROM;

  static final String MEASURES =
      """
      select m.*, o.name as owner, d.name as doer from attention_measure m
      join account o on o.id = m.owner_id
      left join account d on d.id = m.done_by
      """;

  private final JdbcClient jdbc;

  AttentionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param by null: the residents' sheet
   * @return whether they were none already
   */
  public boolean insert(
      UUID estate,
      UUID id,
      UUID resident,
      String reason,
      LocalDate since,
      @Nullable LocalDate nextContact,
      @Nullable UUID by,
      Instant now) {
    return jdbc.sql(
                """
                insert into attention (estate_id, id, resident_id, reason, since, begun_at, begun_by, next_contact)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (estate_id, resident_id) where ended_at is null do nothing
                """)
            .params(estate, id, resident, reason, since, utc(now), by, nextContact)
            .update()
        == 1;
  }

  /** Whoever wants it too waits until this transaction is through. */
  public Optional<Attention> lock(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where a.estate_id = ? and a.id = ? for no key update of a")
        .params(estate, id)
        .query(AttentionRows::read)
        .optional();
  }

  public void revise(Attention one, String reason, @Nullable LocalDate nextContact) {
    jdbc.sql("update attention set reason = ?, next_contact = ? where estate_id = ? and id = ?")
        .params(reason, nextContact, one.estateId(), one.id())
        .update();
  }

  public void end(Attention one, String why, UUID by, Instant now) {
    jdbc.sql(
            """
            update attention set ended_at = ?, ended_by = ?, ended_why = ?, next_contact = null
            where estate_id = ? and id = ?
            """)
        .params(utc(now), by, why, one.estateId(), one.id())
        .update();
  }

  public void insertMeasure(
      Attention one, UUID id, String what, UUID owner, LocalDate due, UUID by, Instant now) {
    jdbc.sql(
            """
            insert into attention_measure (estate_id, id, attention_id, what, owner_id, due, agreed_at, agreed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(one.estateId(), id, one.id(), what, owner, due, utc(now), by)
        .update();
  }

  public Optional<Measure> measure(Attention one, UUID id) {
    return jdbc.sql(MEASURES + "where m.estate_id = ? and m.attention_id = ? and m.id = ?")
        .params(one.estateId(), one.id(), id)
        .query(AttentionRows::readMeasure)
        .optional();
  }

  public void done(Attention one, UUID measure, @Nullable String words, UUID by, Instant now) {
    jdbc.sql(
            """
            update attention_measure set done_at = ?, done_by = ?, done_words = ?
            where estate_id = ? and id = ?
            """)
        .params(utc(now), by, words, one.estateId(), measure)
        .update();
  }

  public void insertContact(
      Attention one, UUID id, Means means, String words, Instant at, UUID by, Instant now) {
    jdbc.sql(
            """
            insert into attention_contact (estate_id, id, attention_id, at, means, words, noted_at, noted_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(one.estateId(), id, one.id(), utc(at), means.code(), words, utc(now), by)
        .update();
  }

  static Attention read(ResultSet row, int number) throws SQLException {
    return new Attention(
        row.getObject("estate_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        row.getString("relation"),
        row.getString("phone"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit"),
        row.getObject("courtyard_id", UUID.class),
        row.getString("courtyard"),
        row.getString("reason"),
        row.getObject("since", LocalDate.class),
        row.getString("beginner"),
        row.getObject("next_contact", LocalDate.class),
        instant(row, "ended_at"),
        row.getString("ender"),
        row.getString("ended_why"));
  }

  static Measure readMeasure(ResultSet row, int number) throws SQLException {
    return new Measure(
        row.getObject("id", UUID.class),
        row.getObject("attention_id", UUID.class),
        row.getString("what"),
        row.getObject("owner_id", UUID.class),
        row.getString("owner"),
        row.getObject("due", LocalDate.class),
        instant(row, "done_at"),
        row.getString("doer"),
        row.getString("done_words"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
