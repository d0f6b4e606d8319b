package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the sample, sheet by sheet. */
final class SampleRows {

  private final Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);

  /** Cells in the order of the sheet's columns. */
  void add(Sheet sheet, @Nullable Object... cells) {
    if (cells.length != sheet.columns().size()) {
      throw new IllegalArgumentException(sheet + " has " + sheet.columns().size() + " columns");
    }
    rows.computeIfAbsent(sheet, any -> new ArrayList<>())
        .add(Collections.unmodifiableList(Arrays.asList(cells)));
  }

  int count(Sheet sheet) {
    return rows.getOrDefault(sheet, List.of()).size();
  }

  Map<Sheet, List<List<@Nullable Object>>> all() {
    return rows;
  }
}
