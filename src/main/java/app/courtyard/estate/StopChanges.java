package app.courtyard.estate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stops of a route are one thing: where they differ from what is stored, they are laid anew, as
 * a new version of the route.
 *
 * @param versions of the routes whose stops differ
 * @param stops that differ, position by position
 * @param same stops that do not
 */
record StopChanges(List<Version> versions, List<Changed> stops, int same) {

  record Version(UUID route, int number, List<StopSheet.Stop> stops) {}

  /**
   * @param before null: there was none at this position
   * @param after null: there is none any more
   */
  record Changed(UUID route, StopSheet.@Nullable Stop before, StopSheet.@Nullable Stop after) {}

  /**
   * @param stored the present version of each route
   */
  static StopChanges of(Map<UUID, List<StopSheet.Stop>> wanted, Map<UUID, Version> stored) {
    List<Version> versions = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    int same = 0;
    for (var route : wanted.entrySet()) {
      List<StopSheet.Stop> stops =
          route.getValue().stream().sorted(Comparator.comparing(StopSheet.Stop::position)).toList();
      Version before =
          stored.getOrDefault(route.getKey(), new Version(route.getKey(), 0, List.of()));
      List<Changed> differing = differing(route.getKey(), before.stops(), stops);
      same += stops.size() - (int) differing.stream().filter(one -> one.after() != null).count();
      if (!differing.isEmpty()) {
        versions.add(new Version(route.getKey(), before.number() + 1, stops));
        changed.addAll(differing);
      }
    }
    return new StopChanges(versions, changed, same);
  }

  private static List<Changed> differing(
      UUID route, List<StopSheet.Stop> before, List<StopSheet.Stop> after) {
    Map<Integer, StopSheet.Stop> old = byPosition(before);
    Map<Integer, StopSheet.Stop> present = byPosition(after);
    TreeSet<Integer> positions = new TreeSet<>(old.keySet());
    positions.addAll(present.keySet());
    return positions.stream()
        .map(position -> new Changed(route, old.get(position), present.get(position)))
        .filter(stop -> stop.before() == null || !stop.before().equals(stop.after()))
        .toList();
  }

  private static Map<Integer, StopSheet.Stop> byPosition(List<StopSheet.Stop> stops) {
    Map<Integer, StopSheet.Stop> all = new HashMap<>();
    stops.forEach(stop -> all.put(stop.position(), stop));
    return all;
  }

  ImportOutcome.Tally tally() {
    int added = (int) stops.stream().filter(stop -> stop.before() == null).count();
    return new ImportOutcome.Tally(Sheet.STOPS, added, stops.size() - added, same);
  }
}
