package app.courtyard.estate;

import static app.courtyard.estate.Column.CODE;
import static app.courtyard.estate.Column.NAME;
import static app.courtyard.estate.Column.UNTIL_TIME;
import static app.courtyard.estate.Column.WEEKDAYS;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rounds are owed, on which days and between which hours. */
final class RouteSheet {

  private final PlaceIndex places;
  private final Map<String, Stored.Route> stored;
  private final Keys<String> keys;
  private final Map<String, Route> routes = new LinkedHashMap<>();

  /**
   * A route that stops may be put on.
   *
   * @param line of the workbook; null when it is only stored
   */
  record Route(UUID id, @Nullable UUID courtyard, @Nullable Line line, boolean closed) {}

  RouteSheet(PlaceIndex places, Map<String, Stored.Route> stored) {
    this.places = places;
    this.stored = stored;
    Map<String, Stored.Kept> kept = new HashMap<>();
    stored.forEach(
        (code, route) -> {
          kept.put(code, route.kept());
          routes.put(
              code, new Route(route.kept().id(), route.courtyard(), null, route.kept().closed()));
        });
    keys = new Keys<>(kept);
  }

  List<Entry> read(List<Line> lines) {
    return lines.stream().map(this::route).toList();
  }

  private Entry route(Line line) {
    String code = line.key(CODE, keys.stored());
    PlaceIndex.Found courtyard = places.refer(line, Column.COURTYARD);
    Stored.Route before = stored.get(code);
    if (before != null && courtyard != null && !before.courtyard().equals(courtyard.id())) {
      line.refuse(
          Column.COURTYARD, Problem.Code.MOVED, Phrases.same(places.codeOf(before.courtyard())));
    }
    UUID id = keys.claim(line, CODE, code);
    routes.put(code, new Route(id, courtyard == null ? null : courtyard.id(), line, false));
    LocalTime from = line.time(Column.FROM_TIME);
    LocalTime until = line.time(UNTIL_TIME);
    if (from != null && until != null && !until.isAfter(from)) {
      line.refuse(UNTIL_TIME, Problem.Code.ORDER, Phrases.same("> " + from));
    }
    return Entry.of(
        id,
        code,
        line.given(NAME),
        courtyard == null ? null : courtyard.id(),
        weekdays(line, before),
        from,
        until);
  }

  /** A route that goes by the month has days that only the app knows, and keeps what it has. */
  private static int weekdays(Line line, Stored.@Nullable Route before) {
    String text = line.given(WEEKDAYS);
    if (before != null && before.weekdaysByMonth() != null) {
      return before.weekdaysByMonth();
    }
    var bits = Weekdays.parse(text);
    if (!text.isEmpty() && bits.isEmpty()) {
      line.refuse(WEEKDAYS, Problem.Code.NOT_WEEKDAYS);
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
