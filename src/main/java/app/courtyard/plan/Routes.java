package app.courtyard.plan;

import app.courtyard.people.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The routes that are walked at present. */
@Service
public class Routes {

  private final JdbcClient jdbc;

  Routes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the courtyards within reach, by name. */
  public List<Route> within(Reach reach) {
    var routes = new LinkedHashMap<UUID, Route>();
    var stops = new LinkedHashMap<UUID, List<Route.Stop>>();
    jdbc.sql(
            """
            select r.id, r.name, r.courtyard_id, s.place_id, s.form_id
            from route r join route_stop s on s.estate_id = r.estate_id and s.route_id = r.id
            where r.estate_id = ? and r.closed_at is null and r.courtyard_id = any (?)
            order by r.name, r.id, s.position
            """)
        .params(reach.estateId(), reach.courtyards().toArray(UUID[]::new))
        .query(
            row -> {
              UUID id = row.getObject("id", UUID.class);
              stops
                  .computeIfAbsent(id, key -> new ArrayList<>())
                  .add(
                      new Route.Stop(
                          row.getObject("place_id", UUID.class), row.getString("form_id")));
              routes.put(
                  id,
                  new Route(
                      id,
                      row.getString("name"),
                      row.getObject("courtyard_id", UUID.class),
                      stops.get(id)));
            });
    return List.copyOf(routes.values());
  }

  /** The courtyard of a route, open or closed; empty where the estate has no such route. */
  public Optional<UUID> courtyardOf(UUID estate, UUID route) {
    return jdbc.sql("select courtyard_id from route where estate_id = ? and id = ?")
        .params(estate, route)
        .query(UUID.class)
        .optional();
  }
}
