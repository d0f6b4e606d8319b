package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Corrections;
import app.courtyard.capture.Result;
import app.courtyard.form.Forms;
import app.courtyard.form.Severity;
import app.courtyard.patrol.Visit.Photo;
import app.courtyard.patrol.Visit.Point;
import app.courtyard.patrol.Visit.Voided;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Records with what is known of them, whether they count or not: two queries, however many. */
@Repository
class VisitRows {

  private static final String SELECT =
      """
      select x.*, a.name as person, coalesce(nullif(concat_ws(' ', n.building, n.name), ''), x.place_words, '') as place,
        p.latitude as place_latitude, p.longitude as place_longitude,
        v.captured_at as voided_at, v.answers ->> 'reason' as void_reason, v.answers ->> 'words' as void_words,
        w.name as voided_by, (
      """
          + Corrections.COUNTS
          + """
        ) as counts
      from record x
      join account a on a.id = x.account_id
      left join place p on p.estate_id = x.estate_id and p.id = x.place_id
      left join lateral place_then(x.estate_id, x.place_id, x.captured_at) n on true
      left join lateral (select * from record v where v.estate_id = x.estate_id and v.voids = x.id
        order by v.captured_at, v.id limit 1) v on true
      left join account w on w.id = v.account_id
      where x.estate_id = :estate and x.voids is null and
      """;

  private final JdbcClient jdbc;
  private final Forms forms;
  private final JsonMapper json;

  VisitRows(JdbcClient jdbc, Forms forms, JsonMapper json) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.json = json;
  }

  /** One record, told as if it stood alone. */
  record Row(Visit visit, @Nullable UUID corrects, boolean counts) {}

  List<Row> ofRound(UUID estate, UUID round) {
    return rows(estate, "x.task_id = :which", round);
  }

  List<Row> of(UUID estate, Collection<UUID> records) {
    return rows(estate, "x.id = any (:which)", records.toArray(UUID[]::new));
  }

  private List<Row> rows(UUID estate, String condition, Object which) {
    Map<UUID, List<Photo>> photos =
        jdbc
            .sql(
                """
                select m.capture_id as record, m.number, m.question, m.sha256, m.origin, q.sha256 is not null as here
                from record x
                join record_photo m on m.estate_id = x.estate_id and m.capture_id = x.id
                left join photo q on q.estate_id = m.estate_id and q.sha256 = m.sha256
                where x.estate_id = :estate and
                """
                    + condition
                    + " order by m.capture_id, m.number")
            .param("estate", estate)
            .param("which", which)
            .query(Photo.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Photo::record));
    return jdbc.sql(SELECT + condition + " order by x.captured_at, x.id")
        .param("estate", estate)
        .param("which", which)
        .query((row, number) -> row(row, photos))
        .list();
  }

  private Row row(ResultSet row, Map<UUID, List<Photo>> photos) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String worst = row.getString("worst");
    Visit visit =
        new Visit(
            id,
            row.getObject("task_id", UUID.class),
            row.getObject("courtyard_id", UUID.class),
            row.getObject("place_id", UUID.class),
            row.getString("place"),
            point(row),
            row.getString("person"),
            Arrival.of(row.getString("arrival")),
            RoundRows.instant(row.getTimestamp("arrival_at")),
            row.getString("arrival_reason"),
            (Double) row.getObject("distance_m"),
            (Double) row.getObject("accuracy_m"),
            row.getTimestamp("started_at").toInstant(),
            row.getTimestamp("captured_at").toInstant(),
            ClockState.of(row.getString("clock")),
            null,
            Result.valueOf(row.getString("result").toUpperCase()),
            worst == null ? null : Severity.of(worst),
            row.getInt("fails"),
            forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow(),
            json.readTree(row.getString("answers")),
            photos.getOrDefault(id, List.of()),
            List.of(),
            null,
            voided(row));
    return new Row(visit, row.getObject("corrects", UUID.class), row.getBoolean("counts"));
  }

  private static @Nullable Point point(ResultSet row) throws SQLException {
    Double latitude = (Double) row.getObject("place_latitude");
    Double longitude = (Double) row.getObject("place_longitude");
    return latitude == null || longitude == null ? null : new Point(latitude, longitude);
  }

  private static @Nullable Voided voided(ResultSet row) throws SQLException {
    return row.getTimestamp("voided_at") == null
        ? null
        : new Voided(
            row.getString("voided_by"),
            row.getTimestamp("voided_at").toInstant(),
            row.getString("void_reason") == null ? "other" : row.getString("void_reason"),
            row.getString("void_words"));
  }
}
