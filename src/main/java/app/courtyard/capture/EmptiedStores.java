package app.courtyard.capture;

import app.courtyard.people.Accounts;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores that browsers have emptied. A device is known by its cookie, its store by a mark that lies
 * in it: another mark on the same device means that the store before is gone, and with it what
 * waited there, whoever made it.
 */
@Component
class EmptiedStores {

  private static final int MOST_TOLD = 20;

  private record Gone(UUID account, int captures, int photos) {}

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Traces traces;

  EmptiedStores(JdbcClient jdbc, Accounts accounts, Traces traces) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.traces = traces;
  }

  /**
   * Another store than the one that is known of the device. To be called before the contact is
   * noted.
   */
  @Transactional
  public void notice(UUID device, UUID store, Instant now) {
    // Of two stores on one device, as of a browser and an app that share the cookie, neither is
    // gone.
    jdbc.sql("delete from device_emptied where device_id = ? and store_id = ?")
        .params(device, store)
        .update();
    List<Gone> gone =
        jdbc.sql(
                """
                insert into device_emptied (device_id, account_id, store_id, noticed_at, last_contact_at, captures, photos, oldest_at)
                select device_id, account_id, store_id, :now, at, greatest(coalesce(waiting_captures, 0), 0),
                  greatest(coalesce(waiting_photos, 0), 0), oldest_waiting_at
                from device_contact where device_id = :device and store_id <> :store
                on conflict do nothing
                returning account_id as account, captures, photos
                """)
            .param("now", Sql.utc(now))
            .param("device", device)
            .param("store", store)
            .query(Gone.class)
            .list();
    gone.forEach(one -> trace(device, one));
    if (!gone.isEmpty()) {
      jdbc.sql(
              """
              update device_contact set store_id = ?, waiting_captures = 0, waiting_photos = 0, oldest_waiting_at = null
              where device_id = ? and store_id <> ?
              """)
          .params(store, device, store)
          .update();
    }
  }

  private void trace(UUID device, Gone gone) {
    var person = accounts.findById(gone.account).orElseThrow().person();
    traces.noteAbout(
        person,
        person,
        "device-emptied",
        Trace.Change.to("browser", userAgent(device)),
        Trace.Change.to("captures", gone.captures),
        Trace.Change.to("photos", gone.photos));
  }

  private @Nullable String userAgent(UUID device) {
    return jdbc.sql("select coalesce(user_agent, '') from device where id = ?")
        .param(device)
        .query(String.class)
        .single();
  }

  /** The person knows of them now. */
  void seen(UUID account, List<UUID> stores, Instant now) {
    if (!stores.isEmpty()) {
      jdbc.sql(
              """
              update device_emptied set seen_at = :now
              where account_id = :account and store_id in (:stores) and seen_at is null
              """)
          .param("now", Sql.utc(now))
          .param("account", account)
          .param("stores", stores)
          .update();
    }
  }

  /** Those of a person of which they have not said that they know, the newest first. */
  List<EmptiedStore> unseen(UUID account, UUID device) {
    return jdbc.sql(
            """
            select store_id, device_id = :device as here, captures, photos, oldest_at, last_contact_at, noticed_at
            from device_emptied where account_id = :account and seen_at is null
            order by noticed_at desc limit :most
            """)
        .param("device", device)
        .param("account", account)
        .param("most", MOST_TOLD)
        .query(EmptiedStores::read)
        .list();
  }

  private static EmptiedStore read(ResultSet row, int number) throws SQLException {
    return new EmptiedStore(
        row.getObject("store_id", UUID.class),
        row.getBoolean("here"),
        row.getInt("captures"),
        row.getInt("photos"),
        Sql.instant(row, "oldest_at"),
        Sql.instant(row, "last_contact_at"),
        Sql.instant(row, "noticed_at"));
  }
}
