package app.courtyard.estate;

import static app.courtyard.estate.Column.CODE;
import static app.courtyard.estate.Column.NAME;
import static app.courtyard.estate.Column.UNTIL_TIME;
import static app.courtyard.estate.Column.WEEKDAYS;

import app.courtyard.place.PlaceKind;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rounds are owed, on which days and between which hours. */
final class RouteSheet {

  private static final Set<PlaceKind> COURTYARD = EnumSet.of(PlaceKind.COURTYARD);

  private final PlaceIndex places;
  private final Map<String, Stored.Route> stored;
  private final Keys<String> keys;
  private final Map<String, Route> routes = new LinkedHashMap<>();

  /**
   * A route that stops may be put on.
   *
   * @param line of the workbook; null when it is only stored
   */
  record Route(UUID id, @Nullable UUID courtyard, @Nullable Line line) {}

  RouteSheet(PlaceIndex places, Map<String, Stored.Route> stored) {
    this.places = places;
    this.stored = stored;
    Map<String, UUID> ids = new HashMap<>();
    stored.forEach(
        (code, route) -> {
          ids.put(code, route.id());
          routes.put(code, new Route(route.id(), route.courtyard(), null));
        });
    keys = new Keys<>(ids);
  }

  List<Entry> read(List<Line> lines) {
    return lines.stream().map(this::route).toList();
  }

  private Entry route(Line line) {
    String code = line.code(CODE, 40);
    PlaceIndex.Found courtyard = places.refer(line, Column.COURTYARD, COURTYARD);
    Stored.Route before = stored.get(code);
    if (before != null && courtyard != null && !before.courtyard().equals(courtyard.id())) {
      line.refuse(
          Column.COURTYARD, Problem.Code.MOVED, Phrases.same(places.codeOf(before.courtyard())));
    }
    UUID id = keys.claim(line, CODE, code);
    routes.put(code, new Route(id, courtyard == null ? null : courtyard.id(), line));
    LocalTime from = line.requiredTime(Column.FROM_TIME);
    LocalTime until = line.requiredTime(UNTIL_TIME);
    if (from != null && until != null && !until.isAfter(from)) {
      line.refuse(UNTIL_TIME, Problem.Code.ORDER, Phrases.same("> " + from));
    }
    return Entry.of(
        id,
        code,
        line.required(NAME, 80),
        courtyard == null ? null : courtyard.id(),
        weekdays(line),
        from,
        until);
  }

  private static int weekdays(Line line) {
    String text = line.required(WEEKDAYS, 40);
    var bits = Weekdays.parse(text);
    if (!text.isEmpty() && bits.isEmpty()) {
      line.refuse(WEEKDAYS, Problem.Code.NOT_WEEKDAYS, Weekdays.EXAMPLE);
    }
    return bits.orElse(0);
  }

  /** Those of the workbook and those stored, by code. */
  Map<String, Route> routes() {
    return routes;
  }

  boolean isNew(String code) {
    return !stored.containsKey(code);
  }
}
