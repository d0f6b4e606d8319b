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
            select s.place_id, concat_ws(' ', p.building, p.name) as name
            from round r
            join route_stop s
              on s.estate_id = r.estate_id and s.route_id = r.route_id and s.version = r.route_version
            cross join lateral place_then(s.estate_id, s.place_id, r.started_at) p
            where r.estate_id = ? and r.id = ? order by s.position
            """)
        .params(estate, round)
        .query(StopRow.class)
        .list();
  }
}
