package app.courtyard.archive;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Forms;
import app.courtyard.form.Severity;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes into a document, in the order in which one reads it: round by round, and within by
 * time. What was corrected is left to its correction; notes are words between people, and left out.
 */
@Repository
class ArchiveRows {

  private static final String SELECT =
      """
      select x.*, a.name as person, k.name as courtyard, t.name as route,
        coalesce(nullif(concat_ws(' ', p.building, p.name), ''), x.place_words, '') as place,
        exists (select from record v where v.estate_id = x.estate_id and v.voids = x.id) as voided,
        array(select m.number from record_photo m
          join photo q on q.estate_id = m.estate_id and q.sha256 = m.sha256
          where m.estate_id = x.estate_id and m.capture_id = x.id order by m.number) as photos,
        (select count(*) from record_photo m where m.estate_id = x.estate_id and m.capture_id = x.id) as all_photos
      from record x
      join form f on f.id = x.form_id and f.version = x.form_version and f.definition ->> 'kind' <> 'note'
      join account a on a.id = x.account_id
      left join round r on r.estate_id = x.estate_id and r.id = x.task_id
      left join route t on t.estate_id = r.estate_id and t.id = r.route_id
      left join lateral place_then(x.estate_id, x.courtyard_id, x.captured_at) k on true
      left join lateral place_then(x.estate_id, x.place_id, x.captured_at) p on true
      where x.estate_id = :estate and (:whole or x.courtyard_id = any (:courtyards))
        and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = x.id)
      """;

  private static final String ORDER =
      " order by coalesce(r.started_at, x.captured_at), r.id nulls last, x.captured_at, x.id limit :most";

  private final JdbcClient jdbc;
  private final Forms forms;
  private final JsonMapper json;

  ArchiveRows(JdbcClient jdbc, Forms forms, JsonMapper json) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.json = json;
  }

  List<ArchivedRecord> ofRound(Reach reach, UUID round, int most) {
    return select(reach, " and r.id = :round", most).param("round", round).query(this::read).list();
  }

  /** Captured from an instant until before another. */
  List<ArchivedRecord> between(Reach reach, Instant from, Instant until, int most) {
    return select(reach, " and x.captured_at >= :from and x.captured_at < :until", most)
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(until))
        .query(this::read)
        .list();
  }

  private JdbcClient.StatementSpec select(Reach reach, String which, int most) {
    return jdbc.sql(SELECT + which + ORDER)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("most", most);
  }

  private ArchivedRecord read(ResultSet row, int number) throws SQLException {
    String worst = row.getString("worst");
    List<Integer> photos = Arrays.stream((Integer[]) row.getArray("photos").getArray()).toList();
    return new ArchivedRecord(
        row.getObject("id", UUID.class),
        row.getString("route"),
        forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow(),
        row.getString("person"),
        row.getString("courtyard"),
        row.getString("place"),
        Arrival.of(row.getString("arrival")),
        row.getTimestamp("captured_at").toInstant(),
        ClockState.of(row.getString("clock")),
        Result.valueOf(row.getString("result").toUpperCase(Locale.ROOT)),
        worst == null ? null : Severity.of(worst),
        row.getInt("fails"),
        json.readTree(row.getString("answers")),
        row.getBoolean("voided"),
        photos,
        row.getInt("all_photos") - photos.size());
  }
}
