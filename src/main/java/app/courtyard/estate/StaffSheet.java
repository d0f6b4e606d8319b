package app.courtyard.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** On-site staff 现场人员, who are looked at and do not sign in. */
final class StaffSheet {

  private StaffSheet() {}

  static List<Entry> read(List<Line> lines, Map<String, UUID> stored) {
    Keys<String> keys = new Keys<>(stored);
    List<UUID> ids = new ArrayList<>();
    lines.forEach(
        line -> ids.add(keys.claim(line, Column.STAFF_NUMBER, line.raw(Column.STAFF_NUMBER))));
    Superiors superiors = new Superiors(Column.SUPERIOR_NUMBER, Sheet.STAFF);
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      UUID id = ids.get(entries.size());
      entries.add(
          Entry.of(
              id,
              line.code(Column.STAFF_NUMBER, 20),
              line.required(Column.PERSON, 40),
              line.requiredWord(Column.TRADE, Vocabulary.TRADE),
              line.requiredWord(Column.DEPARTMENT, Vocabulary.DEPARTMENT),
              line.text(Column.POST, 60),
              superiors.of(line, id, keys.ids()),
              line.text(Column.PHONE, 32)));
    }
    return entries;
  }
}
