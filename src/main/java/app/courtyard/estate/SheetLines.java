package app.courtyard.estate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of each sheet that was found, whatever kind of file it came in. */
final class SheetLines {

  /** Rows between two words about how far it is. */
  private static final int TOLD_EVERY = 1_000;

  private final Map<Sheet, List<Line>> lines = new EnumMap<>(Sheet.class);
  private final Problems problems;
  private final Consumer<Step> progress;

  SheetLines(Problems problems, Consumer<Step> progress) {
    this.problems = problems;
    this.progress = progress;
  }

  Map<Sheet, List<Line>> all() {
    return lines;
  }

  Problems problems() {
    return problems;
  }

  /**
   * Takes a sheet's rows, the headings first.
   *
   * @param file that is this sheet alone; null for a workbook
   * @param name as the sheet is called there
   */
  void add(Sheet sheet, @Nullable String file, String name, Iterator<RawRow> rows) {
    if (lines.containsKey(sheet)) {
      problems.ofSheet(sheet, Problem.Code.SHEET_TWICE, name, sheet.title());
      return;
    }
    if (file != null) {
      problems.comesFrom(sheet, file);
    }
    List<Line> read = new ArrayList<>();
    lines.put(sheet, read);
    Map<Column, Integer> places =
        Headings.read(sheet, rows.hasNext() ? rows.next() : null, problems);
    if (places.size() == sheet.columns().size()) {
      read(sheet, places, rows, read);
    }
  }

  private void read(
      Sheet sheet, Map<Column, Integer> places, Iterator<RawRow> rows, List<Line> read) {
    Map<Column, String> letters = new EnumMap<>(Column.class);
    places.forEach((column, index) -> letters.put(column, Headings.letter(index)));
    while (rows.hasNext()) {
      RawRow row = rows.next();
      Map<Column, String> cells = cells(row, places);
      if (cells.isEmpty()) {
        continue;
      }
      if (read.size() == sheet.maxRows()) {
        problems.ofSheet(
            sheet, Problem.Code.TOO_MANY_ROWS, "", Phrases.same(String.valueOf(sheet.maxRows())));
        break;
      }
      read.add(new Line(sheet, row.number(), letters, cells, problems));
      if (read.size() % TOLD_EVERY == 0) {
        progress.accept(new Step(Step.Phase.READING, sheet, read.size(), 0));
      }
    }
  }

  private static Map<Column, String> cells(RawRow row, Map<Column, Integer> places) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach(
        (column, index) -> {
          String text = row.cell(index);
          if (!text.isEmpty()) {
            cells.put(column, text);
          }
        });
    return cells;
  }
}
