package app.courtyard.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each device said of itself at its last contact, per person. */
@Component
public class DeviceContacts {

  private final JdbcClient jdbc;
  private final EmptiedStores emptied;

  DeviceContacts(JdbcClient jdbc, EmptiedStores emptied) {
    this.jdbc = jdbc;
    this.emptied = emptied;
  }

  /**
   * Not to be called within a transaction: its commit would not wait for the disk either.
   *
   * @return what the sender is to be told of: stores that were emptied
   */
  public List<EmptiedStore> note(Sender sender, Delivery delivery, DeviceReport report) {
    UUID device = sender.deviceId();
    if (device == null) {
      return List.of();
    }
    emptied.seen(sender.person().id(), report.seen(), delivery.receivedAt());
    Optional<Boolean> unseen = upsert(sender, device, delivery, report);
    if (unseen.isEmpty() && report.store() != null) {
      emptied.notice(device, report.store(), delivery.receivedAt());
      unseen = upsert(sender, device, delivery, report);
    }
    return unseen.orElse(false) ? emptied.unseen(sender.person().id(), device) : List.of();
  }

  /**
   * In one question, since every call asks it, and without waiting for the disk: what a machine
   * that loses its power forgets, the device says again with its next call. Empty, and nothing
   * noted, where the store is another than the one that is known of this device.
   *
   * @return whether any store of the sender was emptied and they have not said that they know
   */
  private Optional<Boolean> upsert(
      Sender sender, UUID device, Delivery delivery, DeviceReport report) {
    return jdbc.sql(
            """
            insert into device_contact (device_id, account_id, at, app_version, free_bytes, waiting_captures,
              waiting_photos, oldest_waiting_at, clock_offset_ms, store_id, persisted)
            select :device, :account, :at, :app, :free, :captures, :photos, :oldest, :offset, :store, :persisted
            where set_config('synchronous_commit', 'off', true) is not null
              and (:store::uuid is null
                or (not exists (select from device_contact where device_id = :device and store_id <> :store)
                  and not exists (select from device_emptied where device_id = :device and store_id = :store)))
            on conflict (device_id, account_id) do update set at = excluded.at, app_version = excluded.app_version,
              free_bytes = excluded.free_bytes, waiting_captures = excluded.waiting_captures,
              waiting_photos = excluded.waiting_photos, oldest_waiting_at = excluded.oldest_waiting_at,
              clock_offset_ms = excluded.clock_offset_ms, persisted = excluded.persisted,
              store_id = coalesce(excluded.store_id, device_contact.store_id)
            returning exists (
              select from device_emptied e where e.account_id = device_contact.account_id and e.seen_at is null)
            """)
        .param("device", device)
        .param("account", sender.person().id())
        .param("at", Sql.utc(delivery.receivedAt()))
        .param("app", report.app())
        .param("free", report.freeBytes())
        .param("captures", report.waiting().captures())
        .param("photos", report.waiting().photos())
        .param("oldest", Sql.utc(report.waiting().oldest()))
        .param(
            "offset",
            delivery.sentAt() == null
                ? null
                : Duration.between(delivery.sentAt(), delivery.receivedAt()).toMillis())
        .param("store", report.store())
        .param("persisted", report.persisted())
        .query(Boolean.class)
        .optional();
  }
}
