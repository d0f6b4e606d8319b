package app.courtyard.estate;

import static app.courtyard.estate.Column.CHECKLIST;
import static app.courtyard.estate.Column.PLACE;
import static app.courtyard.estate.Column.POSITION;

import app.courtyard.form.Words;
import app.courtyard.place.PlaceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a round goes, in which order, and what is filled in there. */
final class StopSheet {

  private final PlaceIndex places;
  private final Checklists checklists;
  private final RouteSheet routes;
  private final Set<Stored.Stop> stored;
  private final Map<String, Words> seen = new HashMap<>();
  private final Map<UUID, List<Stop>> byRoute = new LinkedHashMap<>();

  record Stop(int position, UUID place, String form) {

    /** Of the columns of its table. */
    List<Object> values(UUID route) {
      return List.of(route, position, place, form);
    }
  }

  /**
   * @param stored stops at closed places
   */
  StopSheet(PlaceIndex places, Checklists checklists, RouteSheet routes, Set<Stored.Stop> stored) {
    this.places = places;
    this.checklists = checklists;
    this.routes = routes;
    this.stored = stored;
  }

  /** The stops of each route that the sheet names. A new route without any is noted. */
  Map<UUID, List<Stop>> read(List<Line> lines) {
    lines.forEach(this::read);
    routes
        .routes()
        .forEach(
            (code, route) -> {
              if (route.line() != null && routes.isNew(code) && !byRoute.containsKey(route.id())) {
                route.line().refuse(Column.CODE, Problem.Code.STOPS_MISSING, Sheet.STOPS.title());
              }
            });
    return byRoute;
  }

  private void read(Line line) {
    String code = line.given(Column.ROUTE);
    RouteSheet.Route route = routes.routes().get(code);
    if (route == null && !code.isEmpty()) {
      line.refuse(Column.ROUTE, Problem.Code.NOT_FOUND);
    } else if (route != null && route.closed()) {
      line.refuse(Column.ROUTE, Problem.Code.CLOSED);
    }
    Double number = line.number(POSITION);
    int position = number == null ? 0 : number.intValue();
    PlaceIndex.Found place = places.refer(line, PLACE, isThere(line, route));
    String form = form(line, place);
    if (route == null) {
      return;
    }
    List<Stop> stops = byRoute.computeIfAbsent(route.id(), any -> new ArrayList<>());
    once(line, POSITION, code, line.raw(POSITION));
    if (place != null && isElsewhere(place, route)) {
      line.refuse(PLACE, Problem.Code.ELSEWHERE, Phrases.same(places.codeOf(route.courtyard())));
    }
    if (place != null && form != null) {
      once(line, PLACE, code, line.raw(PLACE));
      stops.add(new Stop(position, place.id(), form));
    }
  }

  /** A place that was closed stays where it stands already; it comes to no other route. */
  private boolean isThere(Line line, RouteSheet.@Nullable Route route) {
    return route != null && stored.contains(new Stored.Stop(route.id(), line.raw(PLACE)));
  }

  /** What the stop says, or else what is filled in at the place anyway. */
  private @Nullable String form(Line line, PlaceIndex.@Nullable Found place) {
    if (!line.raw(CHECKLIST).isEmpty() || place == null) {
      return checklists.find(line, CHECKLIST);
    }
    boolean missing = place.form() == null && place.kind() != PlaceKind.CHECKPOINT;
    return missing ? checklists.required(line, CHECKLIST) : place.form();
  }

  /**
   * Where one of the two courtyards is not known, that was noted already; so it is with a
   * checkpoint's checklist.
   */
  private static boolean isElsewhere(PlaceIndex.Found place, RouteSheet.Route route) {
    return route.courtyard() != null
        && place.courtyard() != null
        && !route.courtyard().equals(place.courtyard());
  }

  private void once(Line line, Column column, String route, String what) {
    Words before =
        what.isEmpty() ? null : seen.putIfAbsent(column + "/" + route + "/" + what, line.at());
    if (before != null) {
      line.refuse(column, Problem.Code.TWICE, before);
    }
  }
}
