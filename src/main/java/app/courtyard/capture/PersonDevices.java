package app.courtyard.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices that hand in in somebody's name. On one that is closed to them they are signed out;
 * what was captured there before is still let in, later things are held, and in the end it forgets
 * what it kept of their work. Signing in on it with the password opens it again. Who may ask and
 * close is for the caller to know.
 */
@Service
public class PersonDevices {

  /** How long something may wait on a phone before somebody should ask. */
  public static final Duration KEPT_AT_MOST = Duration.ofDays(1);

  /** More than so many are found by their person. */
  public static final int AT_MOST = 200;

  /** Below this a phone is nearly full: as in frontend/field/device/room.ts. */
  static final long LITTLE_ROOM_BYTES = 20_000_000;

  /** A phone from which nothing was heard for so long, and on which nothing waits, is history. */
  private static final Duration SILENT_FOR = Duration.ofDays(90);

  /** What a browser has cleared away is shown for so long. */
  private static final Duration EMPTIED_WITHIN = Duration.ofDays(30);

  private static final String DEVICES =
      """
      select a.id as account, a.name, a.estate_id, w.*
      from (
        select t.account_id, d.id, d.user_agent, t.first, greatest(t.last, c.at) as last, c.at as contact,
          c.app_version, c.free_bytes, c.persisted,
          coalesce(c.waiting_captures, 0) as captures, coalesce(c.waiting_photos, 0) as photos, c.oldest_waiting_at,
          coalesce(c.waiting_captures, 0) + coalesce(c.waiting_photos, 0) > 0 as waits,
          coalesce(c.waiting_captures, 0) + coalesce(c.waiting_photos, 0) > 0
            and coalesce(c.oldest_waiting_at, c.at) < :keptSince as too_long,
          e.noticed_at, e.gone_captures, e.gone_photos, e.seen, x.closed_at, x.forgotten_at
        from (select account_id, device_id, min(issued_at) as first, max(issued_at) as last from upload_token
              where account_id = any (:accounts) group by account_id, device_id) t
        join device d on d.id = t.device_id
        left join device_contact c on c.device_id = d.id and c.account_id = t.account_id
        left join device_closed x on x.device_id = d.id and x.account_id = t.account_id
        left join lateral (
          select max(noticed_at) as noticed_at, sum(captures) as gone_captures, sum(photos) as gone_photos,
            bool_and(seen_at is not null) as seen
          from device_emptied
          where device_id = d.id and account_id = t.account_id and noticed_at > :emptiedSince) e on true
      ) w
      join account a on a.id = w.account_id
      where :silentToo or w.waits or w.noticed_at is not null or w.last > :heardSince
      order by w.too_long desc, w.noticed_at is not null desc, w.waits desc, w.last desc, w.id, a.id
      limit :most
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PersonDevices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All of one person, ordered as {@link #of(Collection)}. */
  public List<PersonDevice> of(UUID account) {
    return query(List.of(account), true);
  }

  /**
   * Those of several people that are in use, or on which something waits: first those that have
   * kept something for too long, then those that were emptied, then those on which something waits;
   * at most {@link #AT_MOST}.
   */
  public List<PersonDevice> of(Collection<UUID> accounts) {
    return query(accounts, false);
  }

  private List<PersonDevice> query(Collection<UUID> accounts, boolean silentToo) {
    Instant now = clock.instant();
    return jdbc.sql(DEVICES)
        .param("accounts", accounts.toArray(UUID[]::new))
        .param("keptSince", Sql.utc(now.minus(KEPT_AT_MOST)))
        .param("emptiedSince", Sql.utc(now.minus(EMPTIED_WITHIN)))
        .param("heardSince", Sql.utc(now.minus(SILENT_FOR)))
        .param("silentToo", silentToo)
        .param("most", AT_MOST)
        .query(PersonDevices::read)
        .list();
  }

  /**
   * Closes one of somebody's devices to them, or all.
   *
   * @param device null: all of them
   * @return how many were open before
   */
  public int close(UUID account, @Nullable UUID device, UUID by, Instant now) {
    return jdbc.sql(
            """
            insert into device_closed (account_id, device_id, closed_at, closed_by)
            select distinct t.account_id, t.device_id, :now, :by from upload_token t
            where t.account_id = :account and (cast(:device as uuid) is null or t.device_id = :device)
            on conflict do nothing
            """)
        .param("now", Sql.utc(now))
        .param("by", by)
        .param("account", account)
        .param("device", device)
        .update();
  }

  boolean isClosed(UUID account, UUID device) {
    return jdbc.sql(
            "select exists(select from device_closed where account_id = ? and device_id = ?)")
        .params(account, device)
        .query(Boolean.class)
        .single();
  }

  /** To whom a device is closed that has not yet said that it has forgotten. */
  List<UUID> closedTo(UUID device) {
    return jdbc.sql(
            "select account_id from device_closed where device_id = ? and forgotten_at is null")
        .param(device)
        .query(UUID.class)
        .list();
  }

  /**
   * Everything that waited is in, and the device has forgotten what it kept of somebody's work: its
   * tokens are good for nothing more. One that is not closed to them has said so too late.
   */
  @Transactional
  void forgotten(UUID account, UUID device, Instant now) {
    int closed =
        jdbc.sql(
                """
                update device_closed set forgotten_at = :now
                where account_id = :account and device_id = :device and forgotten_at is null
                """)
            .param("now", Sql.utc(now))
            .param("account", account)
            .param("device", device)
            .update();
    if (closed > 0) {
      jdbc.sql(
              """
              update upload_token set revoked_at = :now
              where account_id = :account and device_id = :device and revoked_at is null
              """)
          .param("now", Sql.utc(now))
          .param("account", account)
          .param("device", device)
          .update();
    }
  }

  /** Their owner is there again, and said so with the password. */
  void open(UUID account, UUID device) {
    jdbc.sql("delete from device_closed where account_id = ? and device_id = ?")
        .params(account, device)
        .update();
  }

  private static PersonDevice read(ResultSet row, int number) throws SQLException {
    return new PersonDevice(
        row.getObject("account", UUID.class),
        row.getString("name"),
        row.getObject("estate_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getString("user_agent"),
        Sql.instant(row, "first"),
        Sql.instant(row, "last"),
        Sql.instant(row, "contact"),
        row.getString("app_version"),
        row.getObject("free_bytes", Long.class),
        row.getObject("persisted", Boolean.class),
        row.getInt("captures"),
        row.getInt("photos"),
        Sql.instant(row, "oldest_waiting_at"),
        row.getBoolean("too_long"),
        emptied(row),
        Sql.instant(row, "closed_at"),
        Sql.instant(row, "forgotten_at"));
  }

  private static PersonDevice.@Nullable Emptied emptied(ResultSet row) throws SQLException {
    Instant noticed = Sql.instant(row, "noticed_at");
    return noticed == null
        ? null
        : new PersonDevice.Emptied(
            noticed,
            row.getInt("gone_captures"),
            row.getInt("gone_photos"),
            row.getBoolean("seen"));
  }
}
