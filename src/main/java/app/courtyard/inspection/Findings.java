package app.courtyard.inspection;

import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.inspection.Finding.FindingPhoto;
import app.courtyard.people.Department;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was found wrong. */
@Service
public class Findings {

  /** Its pictures as 'record number hash here', of the newest record that has any for it. */
  private static final String COLUMNS =
      """
      select f.*, w.place_words, array(
        select x.id || ' ' || rp.number || ' ' || rp.sha256 || ' ' || (p.sha256 is not null)
        from record x
        join record_photo rp on rp.estate_id = x.estate_id and rp.capture_id = x.id
          and jsonb_exists(x.answers -> f.question -> 'photos', rp.sha256)
        left join photo p on p.estate_id = rp.estate_id and p.sha256 = rp.sha256
        where x.estate_id = f.estate_id and x.id = coalesce(
          (select s.id from record s where s.estate_id = f.estate_id and s.id = f.seen_record_id
            and jsonb_array_length(s.answers -> f.question -> 'photos') > 0), f.record_id)
        order by rp.number) as photos
      from finding f
      join record w on w.estate_id = f.estate_id and w.id = f.record_id
      """;

  private final JdbcClient jdbc;

  Findings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is still there within reach and at places that are open, most urgent first. */
  public List<Finding> open(Reach reach) {
    return jdbc.sql(
            COLUMNS
                + """
                 where f.estate_id = ? and f.gone_at is null and f.courtyard_id = any (?)
                  and not exists (select from place p
                    where p.estate_id = f.estate_id and p.id = f.place_id and p.closed_at is not null)
                order by f.due_at, f.id
                """)
        .params(reach.estateId(), reach.courtyards().toArray(UUID[]::new))
        .query(Findings::read)
        .list();
  }

  /** What these records found, saw again or saw gone: the worst first. */
  public List<Finding> touchedBy(UUID estate, Collection<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    return jdbc.sql(
            COLUMNS
                + """
                 where f.estate_id = ?
                  and (f.record_id = any (?) or f.seen_record_id = any (?) or f.gone_record_id = any (?))
                order by array_position(array['urgent', 'major', 'minor'], f.severity), f.found_at, f.id
                """)
        .params(estate, ids, ids, ids)
        .query(Findings::read)
        .list();
  }

  /** What is open at places that go to another courtyard goes along. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void goAlong(UUID estate, Collection<UUID> places, UUID courtyard) {
    jdbc.sql(
            "update finding set courtyard_id = ? where estate_id = ? and place_id = any (?) and gone_at is null")
        .params(courtyard, estate, places.toArray(UUID[]::new))
        .update();
  }

  private static Finding read(ResultSet row, int number) throws SQLException {
    return new Finding(
        row.getObject("id", UUID.class),
        row.getObject("record_id", UUID.class),
        row.getObject("seen_record_id", UUID.class),
        row.getObject("gone_record_id", UUID.class),
        row.getString("question"),
        row.getObject("place_id", UUID.class),
        row.getString("place_words"),
        new Words(row.getString("label_zh"), row.getString("label_en")),
        Severity.of(row.getString("severity")),
        Department.of(row.getString("department")),
        row.getString("note"),
        row.getTimestamp("found_at").toInstant(),
        row.getTimestamp("due_at").toInstant(),
        instant(row.getTimestamp("called_at")),
        instant(row.getTimestamp("gone_at")),
        Arrays.stream((String[]) row.getArray("photos").getArray()).map(Findings::photo).toList());
  }

  private static FindingPhoto photo(String packed) {
    String[] parts = packed.split(" ");
    return new FindingPhoto(
        UUID.fromString(parts[0]),
        Integer.parseInt(parts[1]),
        parts[2],
        Boolean.parseBoolean(parts[3]));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
