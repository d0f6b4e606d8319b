package app.courtyard.capture;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes records and the pictures that they say they have. */
@Component
class RecordRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  RecordRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insert(NewRecord record) {
    @Nullable RecordPlace place = record.place();
    @Nullable Position position = record.position();
    jdbc.sql(
            """
            insert into record (estate_id, id, account_id, device_id, form_id, form_version,
              place_id, place_words, arrival, arrival_at, arrival_code, arrival_reason, courtyard_id, task_id,
              started_at, captured_at, clock, received_at, latitude, longitude, accuracy_m, distance_m,
              answers, result, worst, fails, corrects, voids)
            values (?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?, ?,  ?::jsonb, ?, ?, ?, ?, ?)
            """)
        .params(
            record.estate().id(),
            record.id(),
            record.person().id(),
            record.deviceId(),
            record.form().id(),
            record.form().version(),
            record.placeId(),
            place == null ? null : place.words(),
            (place == null ? Arrival.NONE : place.arrival()).code(),
            Sql.utc(place == null ? null : place.at()),
            place == null ? null : place.code(),
            place == null ? null : place.reason(),
            record.courtyardId(),
            record.taskId(),
            Sql.utc(record.startedAt()),
            Sql.utc(record.capturedAt()),
            record.clock().code(),
            Sql.utc(record.receivedAt()),
            position == null ? null : position.latitude(),
            position == null ? null : position.longitude(),
            position == null ? null : position.accuracy(),
            record.distanceMetres(),
            record.answers().toString(),
            record.result().code(),
            record.worst() == null ? null : record.worst().code(),
            record.fails(),
            record.corrects(),
            record.voids())
        .update();
    insertPhotos(record);
  }

  private void insertPhotos(NewRecord record) {
    if (record.photos().isEmpty()) {
      return;
    }
    batches.batchUpdate(
        """
        insert into record_photo (estate_id, capture_id, sha256, number, question, bytes, origin, taken_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        record.photos().stream()
            .map(
                photo ->
                    new Object[] {
                      record.estate().id(),
                      record.id(),
                      photo.sha256(),
                      photo.number(),
                      photo.question(),
                      photo.bytes(),
                      photo.origin(),
                      Sql.utc(photo.takenAt())
                    })
            .toList());
  }
}
