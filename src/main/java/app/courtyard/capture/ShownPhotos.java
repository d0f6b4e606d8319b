package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pictures that somebody may see: those of records within their reach, of places that lie there by
 * now, and of their own.
 */
@Component
class ShownPhotos {

  private static final String SELECT =
      """
      select r.estate_id, rp.sha256, rp.number, coalesce(rp.taken_at, r.captured_at) as taken_at,
        r.clock = 'uncertain' as uncertain, a.name as person,
        (select count(*) from record_photo o where o.estate_id = r.estate_id and o.capture_id = r.id) as of,
        coalesce(r.place_words, concat_ws(' · ',
          case when p.parent_id is not null then n.courtyard end, n.building, n.name)) as place
      from record_photo rp
        join photo ph on ph.estate_id = rp.estate_id and ph.sha256 = rp.sha256
        join record r on r.estate_id = rp.estate_id and r.id = rp.capture_id
        join account a on a.id = r.account_id
        left join place p on p.estate_id = r.estate_id and p.id = r.place_id
        left join lateral place_then(r.estate_id, r.place_id, r.captured_at) n on true
      where rp.estate_id = :estate and (:whole or r.courtyard_id = any(:courtyards) or r.account_id = :me
        or p.courtyard_id = any(:courtyards))
      """;

  private final JdbcClient jdbc;

  ShownPhotos(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ShownPhoto> find(Person viewer, Reach reach, UUID record, int number) {
    return select(viewer, reach, "and rp.capture_id = :record and rp.number = :number")
        .param("record", record)
        .param("number", number)
        .query(ShownPhotos::read)
        .optional();
  }

  /** Of several records with the same picture, the first. */
  Optional<ShownPhoto> find(Person viewer, Reach reach, String sha256) {
    return select(viewer, reach, "and rp.sha256 = :sha256 order by r.id, rp.number limit 1")
        .param("sha256", sha256)
        .query(ShownPhotos::read)
        .optional();
  }

  private JdbcClient.StatementSpec select(Person viewer, Reach reach, String which) {
    return jdbc.sql(SELECT + which)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("me", viewer.id());
  }

  private static ShownPhoto read(ResultSet row, int number) throws SQLException {
    return new ShownPhoto(
        row.getObject("estate_id", UUID.class),
        row.getString("sha256"),
        row.getInt("number"),
        row.getInt("of"),
        Objects.requireNonNull(Sql.instant(row, "taken_at")),
        row.getBoolean("uncertain"),
        row.getString("place"),
        row.getString("person"));
  }
}
