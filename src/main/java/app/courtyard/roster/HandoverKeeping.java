package app.courtyard.roster;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notes (交接) to whoever comes next in a courtyard, and who has read them. */
@Component
class HandoverKeeping implements RecordHandler {

  private final JdbcClient jdbc;

  HandoverKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean handles(Form form) {
    return form.id().equals(HandoverForms.NOTE) || form.id().equals(HandoverForms.READ);
  }

  /**
   * @throws IllegalArgumentException for a note that was not left in a courtyard, and a reading
   *     that names none: the capture is then held, and a person looks
   */
  @Override
  public void on(NewRecord record) {
    if (record.form().id().equals(HandoverForms.NOTE)) {
      keep(record);
    } else {
      markRead(record);
    }
  }

  private void keep(NewRecord record) {
    int kept =
        jdbc.sql(
                """
                insert into handover (estate_id, record_id, courtyard_id, account_id, at)
                select estate_id, ?, id, ?, ? from place where estate_id = ? and id = ? and kind = 'courtyard'
                """)
            .params(
                record.id(),
                record.person().id(),
                Timestamp.from(record.capturedAt()),
                record.estate().id(),
                record.placeId())
            .update();
    if (kept == 0) {
      throw new IllegalArgumentException("A handover at no courtyard: " + record.placeId());
    }
  }

  /** It may come before the note itself, or twice from two phones. */
  private void markRead(NewRecord record) {
    jdbc.sql(
            """
            insert into handover_read (estate_id, handover_id, account_id, at) values (?, ?, ?, ?)
            on conflict (estate_id, handover_id, account_id) do update set at = least(handover_read.at, excluded.at)
            """)
        .params(
            record.estate().id(),
            UUID.fromString(record.answers().path("handover").asString("")),
            record.person().id(),
            Timestamp.from(record.capturedAt()))
        .update();
  }
}
