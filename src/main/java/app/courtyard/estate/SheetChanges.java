package app.courtyard.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sheet would bring to its table: new rows and changed ones; the unnamed are let be. */
record SheetChanges(Sheet sheet, List<Entry> added, List<Changed> changed, int same) {

  /**
   * @param before the stored values of the table's columns
   */
  record Changed(List<@Nullable Object> before, Entry entry) {}

  /**
   * @param stored the table's rows by their ids
   */
  static SheetChanges of(
      Sheet sheet, List<Entry> entries, Map<UUID, List<@Nullable Object>> stored) {
    List<Entry> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (Entry entry : entries) {
      List<@Nullable Object> before = stored.get(entry.id());
      if (before == null) {
        added.add(entry);
      } else if (!says(before, entry.values())) {
        changed.add(new Changed(before, entry));
      }
    }
    return new SheetChanges(sheet, added, changed, entries.size() - added.size() - changed.size());
  }

  private static boolean says(List<@Nullable Object> stored, List<@Nullable Object> wanted) {
    for (int i = 0; i < stored.size(); i++) {
      if (!Objects.equals(legible(stored.get(i)), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** As a cell would say it: a second space that was typed in the app is no difference. */
  private static @Nullable Object legible(@Nullable Object stored) {
    if (stored instanceof String text) {
      String clean = CellText.clean(text);
      return clean.isEmpty() ? null : clean;
    }
    return stored;
  }

  /** The rows that are new or changed, and by now have this value in a column. */
  List<UUID> having(String column, Object value) {
    int place = Table.of(sheet).columns().indexOf(column);
    return Stream.concat(added.stream(), changed.stream().map(Changed::entry))
        .filter(entry -> value.equals(entry.values().get(place)))
        .map(Entry::id)
        .toList();
  }

  SheetChanges withAdded(List<Entry> others) {
    return new SheetChanges(sheet, others, changed, same);
  }

  ImportOutcome.Tally tally() {
    return new ImportOutcome.Tally(sheet, added.size(), changed.size(), same);
  }
}
