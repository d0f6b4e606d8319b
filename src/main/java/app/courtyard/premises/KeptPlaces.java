package app.courtyard.premises;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.place.PlaceKind;
import app.courtyard.premises.KeptPlace.Above;
import app.courtyard.premises.KeptPlace.Past;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single places with all that is known of them. */
@Service
@Transactional(readOnly = true)
public class KeptPlaces {

  private final JdbcClient jdbc;
  private final PlaceTree tree;

  KeptPlaces(JdbcClient jdbc, PlaceTree tree) {
    this.jdbc = jdbc;
    this.tree = tree;
  }

  /** Empty where there is no such place within reach. */
  public Optional<KeptPlace> find(Person by, UUID place) {
    Reach reach = tree.reachOf(by);
    return jdbc.sql(
            """
            select p.*, c.short_code from place p
            left join place_code c on c.estate_id = p.estate_id and c.place_id = p.id and c.retired_at is null
            where p.estate_id = ? and p.id = ?
            """)
        .params(by.estate(), place)
        .query((row, number) -> read(by.estate(), row))
        .optional()
        .filter(found -> reach.covers(found.courtyard()));
  }

  /** Open places that a place may be moved into; not the one in which it lies. */
  public List<Above> targets(Person by, KeptPlace place) {
    Reach reach = tree.reachOf(by);
    return jdbc.sql(
            """
            select p.id, p.kind, concat_ws(' ', k.name, p.name) as name, false as closed
            from place p
            left join place k on k.estate_id = p.estate_id and k.id = p.courtyard_id and p.parent_id is not null
            where p.estate_id = :estate and (:whole or p.courtyard_id = any (:courtyards))
              and p.closed_at is null and p.kind = any (:kinds) and p.id <> :parent
            order by coalesce(k.sort, p.sort), coalesce(k.code, p.code), k.id is not null, p.sort, p.code
            """)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("kinds", place.kind().within().stream().map(PlaceKind::code).toArray(String[]::new))
        .param("parent", place.parent() == null ? place.id() : place.parent().id())
        .query(KeptPlaces::above)
        .list();
  }

  private KeptPlace read(UUID estate, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String type = row.getString("type");
    String status = row.getString("status");
    return new KeptPlace(
        id,
        row.getObject("courtyard_id", UUID.class),
        aboveOf(estate, id),
        new PlaceDraft(
            PlaceKind.of(row.getString("kind")),
            row.getString("code"),
            row.getString("name"),
            row.getString("form_id"),
            status == null ? null : UnitStatus.of(status),
            type == null ? null : PlaceType.of(type),
            row.getObject("latitude") == null
                ? null
                : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"))),
        row.getInt("revision"),
        instant(row, "closed_at"),
        row.getString("picture_sha256"),
        row.getString("short_code"),
        pastOf(estate, id));
  }

  private List<Above> aboveOf(UUID estate, UUID place) {
    return jdbc.sql(
            """
            with recursive up(id, parent_id, depth) as (
              select id, parent_id, 0 from place where estate_id = :estate and id = :place
              union all
              select p.id, p.parent_id, depth + 1 from up
              join place p on p.estate_id = :estate and p.id = up.parent_id)
            select p.id, p.kind, p.name, p.closed_at is not null as closed
            from up join place p on p.estate_id = :estate and p.id = up.id
            where up.depth > 0 order by up.depth desc
            """)
        .param("estate", estate)
        .param("place", place)
        .query(KeptPlaces::above)
        .list();
  }

  /** Where it lay under its older names; names of what it lay in are those of then. */
  private List<Past> pastOf(UUID estate, UUID place) {
    return jdbc.sql(
            """
            select l.until, l.name, concat_ws(' ', case when l.parent_id is not null then t.courtyard end, t.building)
              as "where"
            from place_past l
            cross join lateral place_then(l.estate_id, l.place_id, l.until - interval '1 microsecond') t
            where l.estate_id = ? and l.place_id = ? order by l.until desc
            """)
        .params(estate, place)
        .query(
            (row, number) ->
                new Past(
                    row.getObject("until", OffsetDateTime.class).toInstant(),
                    row.getString("name"),
                    row.getString("where")))
        .list();
  }

  private static Above above(ResultSet row, int number) throws SQLException {
    return new Above(
        row.getObject("id", UUID.class),
        PlaceKind.of(row.getString("kind")),
        row.getString("name"),
        row.getBoolean("closed"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
