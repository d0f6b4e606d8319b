package app.courtyard.capture;

import app.courtyard.people.Reach;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that a phone takes along, with the codes on their labels. */
@Component
class PackPlaces {

  private static final String WITHIN = " p.courtyard_id = any(:courtyards)";

  /** Phones that had it may be under way to it. */
  private static final String MOVED_AWAY =
      """
       p.courtyard_id <> all(:courtyards) and p.id in (
        select l.place_id from place_past l
        where l.estate_id = :estate and l.courtyard_id = any(:courtyards) and l.until > :lately)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PackPlaces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Named(UUID id, String name) {}

  /** As in wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClosedPlace(
      UUID id, @Nullable UUID parent, String kind, String name, @Nullable String code) {}

  List<Named> courtyards(Reach reach) {
    return jdbc.sql(
            """
            select id, name from place
            where estate_id = ? and id = any(?) and kind = 'courtyard' and closed_at is null
            order by sort, code
            """)
        .params(reach.estateId(), ids(reach))
        .query(Named.class)
        .list();
  }

  /**
   * What was said of a place as missed, or taken back, is not what was found there last. Laterals
   * with a limit, so that each place is one look into an index, also while the database has no
   * statistics after an import.
   */
  List<PackPlace> places(Reach reach) {
    List<PackPlace> all = new ArrayList<>(select(reach, WITHIN).query(PackPlaces::read).list());
    all.addAll(
        select(reach, MOVED_AWAY)
            .param("lately", Sql.utc(clock.instant().minus(Sites.STILL_ON_PHONES)))
            .query(PackPlaces::read)
            .list());
    return all;
  }

  /**
   * What was closed: a round that was begun there may still name it, and its label says so when it
   * is scanned.
   */
  List<ClosedPlace> closed(Reach reach) {
    return jdbc.sql(
            """
            select p.id, p.parent_id as parent, p.kind, p.name, c.token_hash as code
            from place p
              left join place_code c on c.estate_id = p.estate_id and c.place_id = p.id and c.retired_at is null
            where p.estate_id = ? and p.courtyard_id = any(?) and p.closed_at is not null
            order by p.id
            """)
        .params(reach.estateId(), ids(reach))
        .query(ClosedPlace.class)
        .list();
  }

  private JdbcClient.StatementSpec select(Reach reach, String which) {
    return jdbc.sql(
            """
            select p.id, p.parent_id, p.kind, p.name, p.form_id, p.latitude, p.longitude,
              c.token_hash, c.short_code, l.captured_at, l.result, p.picture_sha256
            from place p
              left join lateral (
                select v.token_hash, v.short_code from place_code v
                where v.estate_id = p.estate_id and v.place_id = p.id and v.retired_at is null limit 1) c on true
              left join lateral (
                select r.captured_at, r.result from record r
                where r.estate_id = p.estate_id and r.place_id = p.id and r.arrival <> 'none'
                  and not exists (select 1 from record v where v.estate_id = r.estate_id and v.voids = r.id)
                order by r.captured_at desc limit 1) l on true
            where p.estate_id = :estate and p.closed_at is null and
            """
                + which
                + " order by p.courtyard_id, p.parent_id nulls first, p.sort, p.code")
        .param("estate", reach.estateId())
        .param("courtyards", ids(reach));
  }

  /** Hashes of codes that were replaced: a torn label says so, offline too. */
  Map<String, UUID> retiredCodes(Reach reach) {
    Map<String, UUID> codes = new LinkedHashMap<>();
    jdbc.sql(
            """
            select c.token_hash, c.place_id from place_code c
              cross join lateral (
                select p.courtyard_id from place p where p.estate_id = c.estate_id and p.id = c.place_id limit 1) p
            where c.estate_id = ? and c.retired_at is not null and p.courtyard_id = any(?)
            order by c.token_hash
            """)
        .params(reach.estateId(), ids(reach))
        .query(
            row -> {
              codes.put(row.getString("token_hash"), row.getObject("place_id", UUID.class));
            });
    return codes;
  }

  /** A reach over the whole estate names all its courtyards. */
  private static UUID[] ids(Reach reach) {
    return reach.courtyards().toArray(UUID[]::new);
  }

  private static PackPlace read(ResultSet row, int number) throws SQLException {
    return new PackPlace(
        row.getObject("id", UUID.class),
        row.getObject("parent_id", UUID.class),
        row.getString("kind"),
        row.getString("name"),
        row.getString("form_id"),
        at(row),
        row.getString("token_hash"),
        row.getString("short_code"),
        last(row),
        row.getString("picture_sha256"));
  }

  private static double @Nullable [] at(ResultSet row) throws SQLException {
    return row.getObject("latitude") == null
        ? null
        : new double[] {row.getDouble("latitude"), row.getDouble("longitude")};
  }

  private static PackPlace.@Nullable Last last(ResultSet row) throws SQLException {
    var at = Sql.instant(row, "captured_at");
    return at == null ? null : new PackPlace.Last(at, row.getString("result"));
  }
}
