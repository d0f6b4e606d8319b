package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Forms;
import app.courtyard.form.Severity;
import app.courtyard.patrol.RoundPage.Photo;
import app.courtyard.patrol.RoundPage.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a round's page is made of: one query each, however long the round. */
@Repository
class RoundRecords {

  private final JdbcClient jdbc;
  private final Forms forms;
  private final JsonMapper json;

  RoundRecords(JdbcClient jdbc, Forms forms, JsonMapper json) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.json = json;
  }

  /** A stop as the route has it now. */
  record StopRow(UUID placeId, String name) {}

  List<StopRow> stops(UUID estate, UUID round) {
    return jdbc.sql(
            """
            select p.id as place_id, concat_ws(' ', b.name, p.name) as name
            from round r
            join route_stop s on s.estate_id = r.estate_id and s.route_id = r.route_id
            join place p on p.estate_id = s.estate_id and p.id = s.place_id
            left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
            where r.estate_id = ? and r.id = ? order by s.position
            """)
        .params(estate, round)
        .query(StopRow.class)
        .list();
  }

  /** All that counts of the round, its own words too, in the order of time. */
  List<Visit> records(UUID estate, UUID round) {
    Map<UUID, List<Photo>> photos =
        photos(estate, round).stream().collect(Collectors.groupingBy(Photo::record));
    return jdbc.sql(
            """
            select x.*, a.name as person, coalesce(concat_ws(' ', b.name, p.name), x.place_words, '') as place,
              (extract(epoch from x.captured_at - lag(x.captured_at) over (
                partition by x.form_id like 'patrol.%' order by x.captured_at, x.id)) / 60)::bigint as minutes_since
            from record x
            join account a on a.id = x.account_id
            left join place p on p.estate_id = x.estate_id and p.id = x.place_id
            left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
            where x.estate_id = ? and x.task_id = ? and
            """
                + RoundRows.COUNTS
                + " order by x.captured_at, x.id")
        .params(estate, round)
        .query((row, number) -> visit(row, photos))
        .list();
  }

  private List<Photo> photos(UUID estate, UUID round) {
    return jdbc.sql(
            """
            select m.capture_id as record, m.number, m.question, m.sha256, q.sha256 is not null as here
            from record x
            join record_photo m on m.estate_id = x.estate_id and m.capture_id = x.id
            left join photo q on q.estate_id = m.estate_id and q.sha256 = m.sha256
            where x.estate_id = ? and x.task_id = ? order by m.capture_id, m.number
            """)
        .params(estate, round)
        .query(Photo.class)
        .list();
  }

  private Visit visit(ResultSet row, Map<UUID, List<Photo>> photos) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String worst = row.getString("worst");
    return new Visit(
        id,
        row.getObject("place_id", UUID.class),
        row.getString("place"),
        row.getString("person"),
        Arrival.of(row.getString("arrival")),
        row.getString("arrival_reason"),
        (Double) row.getObject("distance_m"),
        row.getTimestamp("captured_at").toInstant(),
        ClockState.of(row.getString("clock")),
        (Long) row.getObject("minutes_since"),
        Result.valueOf(row.getString("result").toUpperCase()),
        worst == null ? null : Severity.of(worst),
        row.getInt("fails"),
        forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow(),
        json.readTree(row.getString("answers")),
        photos.getOrDefault(id, List.of()));
  }
}
