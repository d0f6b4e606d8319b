package app.courtyard.estate;

import app.courtyard.place.PlaceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who lives where. */
final class ResidentSheet {

  private static final Set<PlaceKind> UNIT = EnumSet.of(PlaceKind.UNIT);

  private ResidentSheet() {}

  static List<Entry> read(List<Line> lines, PlaceIndex places, Map<String, UUID> stored) {
    Keys<String> keys = new Keys<>(stored);
    return lines.stream().map(line -> resident(line, places, keys)).toList();
  }

  private static Entry resident(Line line, PlaceIndex places, Keys<String> keys) {
    String number = line.code(Column.CODE, 20);
    PlaceIndex.Found unit = places.refer(line, Column.UNIT, UNIT);
    return Entry.of(
        keys.claim(line, Column.CODE, number),
        number,
        unit == null ? null : unit.id(),
        line.required(Column.PERSON, 40),
        line.requiredWord(Column.RELATION, Vocabulary.RELATION),
        line.text(Column.PHONE, 32),
        "true".equals(line.word(Column.KEY_ATTENTION, Vocabulary.YES_NO)));
  }
}
