package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
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
  private final HeldChannel heldChannel;

  CaptureRows(JdbcClient jdbc, HeldChannel heldChannel) {
    this.jdbc = jdbc;
    this.heldChannel = heldChannel;
  }

  /**
   * Waits until it is a capture's turn: one at a time for each person, and for each id, on all
   * nodes, so that what two calls do at once has its effect once.
   */
  Turn turn(Sender sender, UUID id) {
    List<KeptCapture> found =
        jdbc.sql(
                "select id, content_hash, state, reasons, sent_at, received_at from capture_turn(?, ?, ?)")
            .params(sender.estate(), sender.person().id(), id)
            .query(CaptureRows::read)
            .list();
    return new Turn(
        found.stream().filter(kept -> kept.id().equals(id)).toList(),
        found.stream()
            .filter(kept -> !kept.id().equals(id) && kept.waitsOnlyForAnotherRecord())
            .toList());
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

  Optional<byte[]> content(UUID estate, KeptCapture capture) {
    return jdbc.sql(
            "select content from capture where estate_id = ? and id = ? and content_hash = ?")
        .params(estate, capture.id(), capture.contentHash())
        .query(byte[].class)
        .optional();
  }

  /** Whatever became of it. */
  Optional<HandedIn> handedIn(UUID estate, HeldKey key) {
    return jdbc.sql(
            """
            select c.id, c.content_hash, c.state, c.reasons, c.sent_at, c.received_at, c.content, c.device_id, c.brought_by,
              a.id as account_id, a.estate_id, a.login_name, a.name, a.role
            from capture c join account a on a.id = c.account_id
            where c.estate_id = ? and c.id = ? and c.content_hash = ?
            """)
        .params(estate, key.id(), key.content())
        .query(
            (row, number) ->
                HandedIn.of(
                    read(row, number),
                    row.getBytes("content"),
                    new Person(
                        row.getObject("account_id", UUID.class),
                        row.getObject("estate_id", UUID.class),
                        row.getString("login_name"),
                        row.getString("name"),
                        Role.of(row.getString("role"))),
                    row.getObject("device_id", UUID.class),
                    row.getObject("brought_by", UUID.class)))
        .optional();
  }

  /**
   * Whether something is a person's: as a record, or else handed in by them and held. Somebody
   * else's record under the same id is not theirs; and what only waits for another record is not
   * there yet.
   */
  boolean isOwn(Sender sender, UUID id) {
    return jdbc.sql(
            """
            select coalesce(
              (select account_id = :me from record where estate_id = :estate and id = :id),
              (select bool_or(account_id = :me) from capture
                where estate_id = :estate and id = :id and (state <> 'held'
                  or jsonb_path_exists(reasons, '$[*] ? (@.code != "unknown-record")'))),
              false)
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
            insert into capture (estate_id, id, content_hash, account_id, device_id, brought_by, content, received_at,
              sent_at, state, reasons, form_id, place_id, captured_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """)
        .params(
            sender.estate(),
            arriving.id(),
            arriving.hash(),
            sender.person().id(),
            sender.deviceId(),
            sender.broughtBy(),
            arriving.bytes(),
            Sql.utc(delivery.receivedAt()),
            Sql.utc(delivery.sentAt()),
            state.code(),
            Sql.reasons(reasons),
            arriving.form(),
            arriving.place(),
            Sql.utc(arriving.capturedAt()))
        .update();
    if (state == CaptureState.HELD) {
      heldChannel.tellAtCommit(sender.estate());
    }
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
    heldChannel.tellAtCommit(estate);
  }

  /**
   * The person has mended it with another capture, or taken it back.
   *
   * @return the bytes of each that was held until now
   */
  List<byte[]> setAside(Sender sender, UUID id) {
    List<byte[]> held =
        jdbc.sql(
                """
                update capture set state = 'set_aside'
                where estate_id = ? and id = ? and account_id = ? and state = 'held' returning content
                """)
            .params(sender.estate(), id, sender.person().id())
            .query(byte[].class)
            .list();
    if (!held.isEmpty()) {
      heldChannel.tellAtCommit(sender.estate());
    }
    return held;
  }

  /** It counts not: somebody at the desk said so, or what it says stands under another id. */
  void setAside(UUID estate, HeldKey key) {
    jdbc.sql(
            "update capture set state = 'set_aside' where estate_id = ? and id = ? and content_hash"
                + " = ?")
        .params(estate, key.id(), key.content())
        .update();
    heldChannel.tellAtCommit(estate);
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
