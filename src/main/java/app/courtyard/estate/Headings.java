package app.courtyard.estate;

import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/** Where each column of a sheet stands in a file, by its heading. */
final class Headings {

  /** Looked at; further right stand people's own sums and notes. */
  private static final int MOST = 60;

  private final Sheet sheet;
  private final Problems problems;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  private Headings(Sheet sheet, Problems problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  /** The place of each column, from 0; what is missing, unknown or there twice is noted. */
  static Map<Column, Integer> read(Sheet sheet, @Nullable RawRow row, Problems problems) {
    Headings headings = new Headings(sheet, problems);
    for (int i = 0; row != null && i < Math.min(row.cells().size(), MOST); i++) {
      String heading = row.cell(i);
      if (!heading.isEmpty() && !Column.NOTE.isCalled(heading)) {
        headings.place(row.number(), heading, i);
      }
    }
    for (Column column : sheet.columns()) {
      if (!headings.places.containsKey(column)) {
        headings.note(1, column, null, Problem.Code.HEADING_MISSING, "");
      }
    }
    return headings.places;
  }

  static String letter(int index) {
    return CellAddress.convertNumToColString(index);
  }

  private void place(int row, String heading, int index) {
    var column = sheet.columns().stream().filter(one -> one.isCalled(heading)).findFirst();
    if (column.isEmpty()) {
      problems.add(
          new Problem(
              sheet,
              row,
              null,
              letter(index),
              Problem.Code.HEADING_UNKNOWN,
              heading,
              Column.NOTE.heading()));
    } else if (places.putIfAbsent(column.get(), index) != null) {
      note(row, column.get(), letter(index), Problem.Code.HEADING_TWICE, heading);
    }
  }

  private void note(
      int row, Column column, @Nullable String letter, Problem.Code code, String found) {
    problems.add(new Problem(sheet, row, column, letter, code, found, column.heading()));
  }
}
