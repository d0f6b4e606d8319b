package app.courtyard.plan;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.plan.Route.Stop;
import app.courtyard.plan.Route.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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

  /** So long what was changed or closed goes along: a round may have been begun before. */
  private static final Duration STILL_WALKED = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final Clock clock;

  Routes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(UUID id, String name, UUID courtyard, boolean over, boolean trial) {}

  /**
   * Those of the courtyards within reach, by name; those that are tried out only for their author
   * and who is named to try them.
   */
  public List<Route> within(Reach reach, Person person) {
    var versions = new LinkedHashMap<Row, LinkedHashMap<Integer, List<Stop>>>();
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            select r.id, r.name, r.courtyard_id, r.closed_at is not null as over,
              r.used_since is null or r.used_since > :now as trial, v.version, s.place_id, s.form_id
            from route r
            join lateral (
              select w.version, lead(w.since) over (order by w.version) as until
              from route_version w where w.estate_id = r.estate_id and w.route_id = r.id) v
              on v.until is null or v.until >= :lately
            join route_stop s on s.estate_id = r.estate_id and s.route_id = r.id and s.version = v.version
            where r.estate_id = :estate and (r.closed_at is null or r.closed_at >= :lately)
              and r.courtyard_id = any (:courtyards)
              and (r.used_since <= :now or r.author_id = :person or exists (
                select from route_tester t
                where t.estate_id = r.estate_id and t.route_id = r.id and t.account_id = :person))
            order by r.name, r.id, v.version desc, s.position
            """)
        .param("now", now)
        .param("lately", Timestamp.from(clock.instant().minus(STILL_WALKED)))
        .param("estate", reach.estateId())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("person", person.id())
        .query(
            row -> {
              versions
                  .computeIfAbsent(routeOf(row), any -> new LinkedHashMap<>())
                  .computeIfAbsent(row.getInt("version"), any -> new ArrayList<>())
                  .add(new Stop(row.getObject("place_id", UUID.class), row.getString("form_id")));
            });
    return versions.entrySet().stream().map(each -> route(each.getKey(), each.getValue())).toList();
  }

  /** The courtyard of a route, open or closed; empty where the estate has no such route. */
  public Optional<UUID> courtyardOf(UUID estate, UUID route) {
    return jdbc.sql("select courtyard_id from route where estate_id = ? and id = ?")
        .params(estate, route)
        .query(UUID.class)
        .optional();
  }

  private static Row routeOf(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getObject("courtyard_id", UUID.class),
        row.getBoolean("over"),
        row.getBoolean("trial"));
  }

  private static Route route(Row row, LinkedHashMap<Integer, List<Stop>> stops) {
    List<Version> versions =
        stops.entrySet().stream().map(each -> new Version(each.getKey(), each.getValue())).toList();
    return new Route(
        row.id(),
        row.name(),
        row.courtyard(),
        versions.getFirst().version(),
        versions.getFirst().stops(),
        versions.subList(1, versions.size()),
        row.over(),
        row.trial());
  }
}
