package app.courtyard.patrol;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stops of a round, as its route had them when it was walked. */
@Repository
class RouteStops {

  private final JdbcClient jdbc;

  RouteStops(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A stop as the route had it when it was walked. */
  record StopRow(UUID placeId, String name) {}

  List<StopRow> of(UUID estate, UUID round) {
    return jdbc.sql(
            """
            select p.id as place_id, concat_ws(' ', b.name, p.name) as name
            from round r
            join route_stop s
              on s.estate_id = r.estate_id and s.route_id = r.route_id and s.version = r.route_version
            join place p on p.estate_id = s.estate_id and p.id = s.place_id
            left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
            where r.estate_id = ? and r.id = ? order by s.position
            """)
        .params(estate, round)
        .query(StopRow.class)
        .list();
  }
}
