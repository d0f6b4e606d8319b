package app.courtyard.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who lives where. That somebody is a key-attention customer is begun by a sheet and never ended:
 * that wants a reason.
 */
final class ResidentSheet {

  private final PlaceIndex places;
  private final Keys<String> keys;
  private final Set<UUID> keyCustomers;
  private int stillKeyCustomers;

  ResidentSheet(PlaceIndex places, Map<String, Stored.Kept> stored, Set<UUID> keyCustomers) {
    this.places = places;
    this.keys = new Keys<>(stored);
    this.keyCustomers = keyCustomers;
  }

  List<Entry> read(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    lines.forEach(line -> entries.add(resident(line)));
    return entries;
  }

  /** How many of the lines that were read say that somebody is none, who is and stays one. */
  int stillKeyCustomers() {
    return stillKeyCustomers;
  }

  private Entry resident(Line line) {
    String number = line.key(Column.CODE, keys.stored());
    PlaceIndex.Found unit = places.refer(line, Column.UNIT);
    UUID id = keys.claim(line, Column.CODE, number);
    boolean isOne = keyCustomers.contains(id);
    String said = line.word(Column.KEY_ATTENTION);
    if (isOne && "false".equals(said)) {
      stillKeyCustomers++;
    }
    return Entry.of(
        id,
        number,
        unit == null ? null : unit.id(),
        line.given(Column.PERSON),
        line.word(Column.RELATION),
        line.text(Column.PHONE),
        isOne || "true".equals(said));
  }
}
