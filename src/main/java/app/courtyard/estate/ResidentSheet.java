package app.courtyard.estate;

import java.util.List;
import java.util.Map;

/** Who lives where. */
final class ResidentSheet {

  private ResidentSheet() {}

  static List<Entry> read(List<Line> lines, PlaceIndex places, Map<String, Stored.Kept> stored) {
    Keys<String> keys = new Keys<>(stored);
    return lines.stream().map(line -> resident(line, places, keys)).toList();
  }

  private static Entry resident(Line line, PlaceIndex places, Keys<String> keys) {
    String number = line.key(Column.CODE, keys.stored());
    PlaceIndex.Found unit = places.refer(line, Column.UNIT);
    return Entry.of(
        keys.claim(line, Column.CODE, number),
        number,
        unit == null ? null : unit.id(),
        line.given(Column.PERSON),
        line.word(Column.RELATION),
        line.text(Column.PHONE),
        "true".equals(line.word(Column.KEY_ATTENTION)));
  }
}
