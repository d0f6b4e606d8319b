package app.courtyard.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices that hand in in somebody's name. One that is closed to them gets no new token, and
 * what still comes under an old one is held, never lost; signing in on it with the password opens
 * it again. Who may ask and close is for the caller to know.
 */
@Service
public class PersonDevices {

  private static final int AT_MOST = 50;

  private final JdbcClient jdbc;

  PersonDevices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last seen first. */
  public List<PersonDevice> of(UUID account) {
    return jdbc.sql(
            """
            select d.id, d.user_agent, t.first, greatest(t.last, c.at) as last, c.at as contact, c.app_version,
              c.free_bytes, coalesce(c.waiting_captures, 0) as captures, coalesce(c.waiting_photos, 0) as photos,
              c.oldest_waiting_at, x.closed_at
            from (select device_id, min(issued_at) as first, max(issued_at) as last from upload_token
                  where account_id = :account group by device_id) t
            join device d on d.id = t.device_id
            left join device_contact c on c.device_id = d.id and c.account_id = :account
            left join device_closed x on x.device_id = d.id and x.account_id = :account
            order by greatest(t.last, c.at) desc, d.id
            limit :most
            """)
        .param("account", account)
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
  @Transactional
  public int close(UUID account, @Nullable UUID device, UUID by, Instant now) {
    int closed =
        jdbc.sql(
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
    jdbc.sql(
            """
            update upload_token set revoked_at = :now
            where account_id = :account and (cast(:device as uuid) is null or device_id = :device)
              and revoked_at is null
            """)
        .param("now", Sql.utc(now))
        .param("account", account)
        .param("device", device)
        .update();
    return closed;
  }

  /** Their owner is there again, and said so with the password. */
  void open(UUID account, UUID device) {
    jdbc.sql("delete from device_closed where account_id = ? and device_id = ?")
        .params(account, device)
        .update();
  }

  private static PersonDevice read(ResultSet row, int number) throws SQLException {
    return new PersonDevice(
        row.getObject("id", UUID.class),
        row.getString("user_agent"),
        Sql.instant(row, "first"),
        Sql.instant(row, "last"),
        Sql.instant(row, "contact"),
        row.getString("app_version"),
        row.getObject("free_bytes", Long.class),
        row.getInt("captures"),
        row.getInt("photos"),
        Sql.instant(row, "oldest_waiting_at"),
        Sql.instant(row, "closed_at"));
  }
}
