package app.courtyard.capture;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
   * @return what the sender is to be told of: stores that were emptied
   */
  @Transactional
  public List<EmptiedStore> note(Sender sender, Delivery delivery, DeviceReport report) {
    UUID device = sender.deviceId();
    if (device == null) {
      return List.of();
    }
    if (report.store() != null) {
      emptied.notice(device, report.store(), delivery.receivedAt());
    }
    boolean unseen = upsert(sender, device, delivery, report);
    emptied.seen(sender.person().id(), report.seen(), delivery.receivedAt());
    return unseen ? emptied.unseen(sender.person().id(), device) : List.of();
  }

  /**
   * @return whether any store of the sender was emptied and they have not said that they know
   */
  private boolean upsert(Sender sender, UUID device, Delivery delivery, DeviceReport report) {
    return jdbc.sql(
            """
            insert into device_contact (device_id, account_id, at, app_version, free_bytes, waiting_captures,
              waiting_photos, oldest_waiting_at, clock_offset_ms, store_id, persisted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (device_id, account_id) do update set at = excluded.at, app_version = excluded.app_version,
              free_bytes = excluded.free_bytes, waiting_captures = excluded.waiting_captures,
              waiting_photos = excluded.waiting_photos, oldest_waiting_at = excluded.oldest_waiting_at,
              clock_offset_ms = excluded.clock_offset_ms, persisted = excluded.persisted,
              store_id = coalesce(excluded.store_id, device_contact.store_id)
            returning exists (
              select from device_emptied e where e.account_id = device_contact.account_id and e.seen_at is null)
            """)
        .params(
            device,
            sender.person().id(),
            Sql.utc(delivery.receivedAt()),
            report.app(),
            report.freeBytes(),
            report.waiting().captures(),
            report.waiting().photos(),
            Sql.utc(report.waiting().oldest()),
            delivery.sentAt() == null
                ? null
                : Duration.between(delivery.sentAt(), delivery.receivedAt()).toMillis(),
            report.store(),
            report.persisted())
        .query(Boolean.class)
        .single();
  }
}
