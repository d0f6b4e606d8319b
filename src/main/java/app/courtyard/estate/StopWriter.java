package app.courtyard.estate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stops of a route are one thing: where they differ from what is stored, they are laid anew, as
 * a new version of the route. Rounds keep the version that they were walked with.
 */
@Component
class StopWriter {

  private final JdbcTemplate jdbc;
  private final EntryWriter writer;
  private final Clock clock;

  StopWriter(JdbcTemplate jdbc, EntryWriter writer, Clock clock) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.clock = clock;
  }

  private record Version(int number, List<StopSheet.Stop> stops) {}

  /** Counts stops, all of a route when one of them changed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome.Tally write(UUID estate, Map<UUID, List<StopSheet.Stop>> routes, UUID by) {
    Map<UUID, Version> stored = routes.isEmpty() ? Map.of() : stored(estate);
    Timestamp now = Timestamp.from(clock.instant());
    List<Object[]> versions = new ArrayList<>();
    List<Object[]> inserts = new ArrayList<>();
    int added = 0;
    int same = 0;
    for (var route : routes.entrySet()) {
      List<StopSheet.Stop> stops =
          route.getValue().stream().sorted(Comparator.comparing(StopSheet.Stop::position)).toList();
      Version before = stored.get(route.getKey());
      if (before != null && stops.equals(before.stops())) {
        same += stops.size();
        continue;
      }
      if (before == null || before.stops().isEmpty()) {
        added += stops.size();
      }
      int number = before == null ? 1 : before.number() + 1;
      versions.add(new Object[] {estate, route.getKey(), number, now, by});
      stops.forEach(
          stop ->
              inserts.add(
                  new Object[] {
                    estate, route.getKey(), number, stop.position(), stop.place(), stop.form()
                  }));
    }
    writer.inBatches(
        "insert into route_version (estate_id, route_id, version, since, account_id) values (?, ?, ?, ?, ?)",
        versions);
    writer.inBatches(
        "insert into route_stop (estate_id, route_id, version, position, place_id, form_id) values (?, ?, ?, ?, ?, ?)",
        inserts);
    jdbc.update(
        """
        insert into route_version (estate_id, route_id, version, since, account_id)
        select r.estate_id, r.id, 1, ?, ? from route r
        where r.estate_id = ? and not exists (
          select from route_version v where v.estate_id = r.estate_id and v.route_id = r.id)
        """,
        now,
        by,
        estate);
    return new ImportOutcome.Tally(Sheet.STOPS, added, inserts.size() - added, same);
  }

  private Map<UUID, Version> stored(UUID estate) {
    Map<UUID, Version> routes = new HashMap<>();
    jdbc.query(
        """
        select v.route_id, v.version, s.position, s.place_id, s.form_id
        from (select route_id, max(version) as version from route_version where estate_id = ? group by route_id) v
        left join route_stop s on s.estate_id = ? and s.route_id = v.route_id and s.version = v.version
        order by s.position
        """,
        row -> {
          int number = row.getInt("version");
          Version version =
              routes.computeIfAbsent(
                  row.getObject("route_id", UUID.class),
                  any -> new Version(number, new ArrayList<>()));
          if (row.getObject("position") != null) {
            version
                .stops()
                .add(
                    new StopSheet.Stop(
                        row.getInt("position"),
                        row.getObject("place_id", UUID.class),
                        row.getString("form_id")));
          }
        },
        estate,
        estate);
    return routes;
  }
}
