package app.courtyard.capture;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each device said of itself at its last contact, per person. */
@Component
class DeviceContacts {

  private final JdbcClient jdbc;

  DeviceContacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void note(Sender sender, Delivery delivery, SendRequest call) {
    UUID device = sender.deviceId();
    if (device == null) {
      return;
    }
    jdbc.sql(
            """
            insert into device_contact (device_id, account_id, at, app_version, free_bytes, waiting_captures,
              waiting_photos, oldest_waiting_at, clock_offset_ms)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (device_id, account_id) do update set at = excluded.at, app_version = excluded.app_version,
              free_bytes = excluded.free_bytes, waiting_captures = excluded.waiting_captures,
              waiting_photos = excluded.waiting_photos, oldest_waiting_at = excluded.oldest_waiting_at,
              clock_offset_ms = excluded.clock_offset_ms
            """)
        .params(
            device,
            sender.person().id(),
            Sql.utc(delivery.receivedAt()),
            call.app(),
            call.freeBytes(),
            call.waitingCaptures(),
            call.waitingPhotos(),
            Sql.utc(call.oldestWaiting()),
            call.sentAt() == null
                ? null
                : Duration.between(call.sentAt(), delivery.receivedAt()).toMillis())
        .update();
  }
}
