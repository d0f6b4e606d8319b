package app.courtyard.estate;

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
 * The stops of a route are one thing: where they differ from what is stored, they are laid anew.
 */
@Component
class StopWriter {

  private final JdbcTemplate jdbc;
  private final EntryWriter writer;

  StopWriter(JdbcTemplate jdbc, EntryWriter writer) {
    this.jdbc = jdbc;
    this.writer = writer;
  }

  /** Counts stops, all of a route when one of them changed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome.Tally write(UUID estate, Map<UUID, List<StopSheet.Stop>> routes) {
    Map<UUID, List<StopSheet.Stop>> stored = routes.isEmpty() ? Map.of() : stored(estate);
    List<Object[]> deletes = new ArrayList<>();
    List<Object[]> inserts = new ArrayList<>();
    int added = 0;
    int same = 0;
    for (var route : routes.entrySet()) {
      List<StopSheet.Stop> stops =
          route.getValue().stream().sorted(Comparator.comparing(StopSheet.Stop::position)).toList();
      List<StopSheet.Stop> before = stored.get(route.getKey());
      if (stops.equals(before)) {
        same += stops.size();
        continue;
      }
      if (before == null) {
        added += stops.size();
      } else {
        deletes.add(new Object[] {estate, route.getKey()});
      }
      stops.forEach(
          stop ->
              inserts.add(
                  new Object[] {
                    estate, route.getKey(), stop.position(), stop.place(), stop.form()
                  }));
    }
    writer.inBatches("delete from route_stop where estate_id = ? and route_id = ?", deletes);
    writer.inBatches(
        "insert into route_stop (estate_id, route_id, position, place_id, form_id) values (?, ?, ?, ?, ?)",
        inserts);
    return new ImportOutcome.Tally(Sheet.STOPS, added, inserts.size() - added, same);
  }

  private Map<UUID, List<StopSheet.Stop>> stored(UUID estate) {
    Map<UUID, List<StopSheet.Stop>> routes = new HashMap<>();
    jdbc.query(
        "select route_id, position, place_id, form_id from route_stop where estate_id = ? order by position",
        row -> {
          routes
              .computeIfAbsent(row.getObject("route_id", UUID.class), any -> new ArrayList<>())
              .add(
                  new StopSheet.Stop(
                      row.getInt("position"),
                      row.getObject("place_id", UUID.class),
                      row.getString("form_id")));
        },
        estate);
    return routes;
  }
}
