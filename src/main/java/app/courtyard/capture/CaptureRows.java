package app.courtyard.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every capture that ever came, byte for byte. */
@Component
class CaptureRows {

  private static final String COLUMNS =
      "select id, content_hash, state, reasons, sent_at, received_at from capture ";

  private final JdbcClient jdbc;

  CaptureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One at a time for each person, and for each id, on all nodes: what two calls do at once has its
   * effect once.
   */
  void lock(Sender sender, UUID id) {
    for (String key :
        List.of("sender " + sender.person().id(), "capture " + sender.estate() + " " + id)) {
      jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
          .param(key)
          .query((row, number) -> key)
          .list();
    }
  }

  List<KeptCapture> under(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where estate_id = ? and id = ?")
        .params(estate, id)
        .query(CaptureRows::read)
        .list();
  }

  List<KeptCapture> under(UUID estate, Collection<UUID> ids) {
    return jdbc.sql(COLUMNS + "where estate_id = ? and id = any(?)")
        .params(estate, ids.toArray(UUID[]::new))
        .query(CaptureRows::read)
        .list();
  }

  List<KeptCapture> heldOf(Sender sender) {
    return jdbc.sql(
            COLUMNS + "where estate_id = ? and account_id = ? and state = 'held' order by id")
        .params(sender.estate(), sender.person().id())
        .query(CaptureRows::read)
        .list();
  }

  Optional<byte[]> content(UUID estate, KeptCapture capture) {
    return jdbc.sql(
            "select content from capture where estate_id = ? and id = ? and content_hash = ?")
        .params(estate, capture.id(), capture.contentHash())
        .query(byte[].class)
        .optional();
  }

  /**
   * Whether a person handed this in: as a record, or held. Somebody else's record under the same id
   * is not theirs.
   */
  boolean isOwn(Sender sender, UUID id) {
    return jdbc.sql(
            """
            select coalesce(
              bool_and(account_id = :me) filter (where state = 'accepted'), bool_or(account_id = :me), false)
            from capture where estate_id = :estate and id = :id
            """)
        .param("me", sender.person().id())
        .param("estate", sender.estate())
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void insert(
      Arriving arriving,
      Sender sender,
      Delivery delivery,
      CaptureState state,
      List<Reason> reasons) {
    jdbc.sql(
            """
            insert into capture (estate_id, id, content_hash, account_id, device_id, content, received_at, sent_at,
              state, reasons, form_id, place_id, captured_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """)
        .params(
            sender.estate(),
            arriving.id(),
            arriving.hash(),
            sender.person().id(),
            sender.deviceId(),
            arriving.bytes(),
            Sql.utc(delivery.receivedAt()),
            Sql.utc(delivery.sentAt()),
            state.code(),
            Sql.reasons(reasons),
            arriving.form(),
            arriving.place(),
            Sql.utc(arriving.capturedAt()))
        .update();
  }

  /** What was held has become a record. */
  void accept(UUID estate, Arriving arriving) {
    jdbc.sql(
            """
            update capture set state = 'accepted', reasons = '[]'
            where estate_id = ? and id = ? and content_hash = ? and state = 'held'
            """)
        .params(estate, arriving.id(), arriving.hash())
        .update();
  }

  /** The person has mended it with another capture, or taken it back. */
  void setAside(Sender sender, UUID id) {
    jdbc.sql(
            """
            update capture set state = 'set_aside'
            where estate_id = ? and id = ? and account_id = ? and state = 'held'
            """)
        .params(sender.estate(), id, sender.person().id())
        .update();
  }

  private static KeptCapture read(ResultSet row, int number) throws SQLException {
    return new KeptCapture(
        row.getObject("id", UUID.class),
        row.getString("content_hash"),
        CaptureState.of(row.getString("state")),
        Sql.reasons(row),
        Sql.instant(row, "sent_at"),
        Objects.requireNonNull(Sql.instant(row, "received_at")));
  }
}
