package app.courtyard.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** On-site staff 现场人员, who are looked at and do not sign in. */
final class StaffSheet {

  private StaffSheet() {}

  static List<Entry> read(List<Line> lines, Keys<String> keys) {
    List<UUID> ids = new ArrayList<>();
    lines.forEach(
        line -> ids.add(keys.claim(line, Column.STAFF_NUMBER, line.raw(Column.STAFF_NUMBER))));
    Superiors superiors = new Superiors(Column.SUPERIOR_NUMBER);
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      UUID id = ids.get(entries.size());
      entries.add(
          Entry.of(
              id,
              line.key(Column.STAFF_NUMBER, keys.stored()),
              line.given(Column.PERSON),
              line.word(Column.TRADE),
              line.word(Column.DEPARTMENT),
              line.text(Column.POST),
              superiors.of(line, id, keys.ids()),
              line.text(Column.PHONE)));
    }
    return entries;
  }
}
