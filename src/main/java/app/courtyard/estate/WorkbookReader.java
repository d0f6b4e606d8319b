package app.courtyard.estate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Takes a workbook apart into its sheets' lines. Sheets with other names are whoever's notes, and
 * are let be.
 */
final class WorkbookReader {

  private static final int HEADING_CELLS = 60;

  private final Problems problems;
  private final Map<Sheet, List<Line>> lines = new EnumMap<>(Sheet.class);

  private WorkbookReader(Problems problems) {
    this.problems = problems;
  }

  /** The lines of each sheet that is there. */
  static Map<Sheet, List<Line>> read(byte[] file, Problems problems) {
    WorkbookReader reader = new WorkbookReader(problems);
    switch (WorkbookGuard.look(file)) {
      case NOT_A_WORKBOOK ->
          problems.ofFile(Problem.Code.NOT_A_WORKBOOK, "", Phrases.same(".xlsx"));
      case TOO_LARGE -> problems.ofFile(Problem.Code.TOO_LARGE, "", Phrases.same("20 MiB"));
      case FINE -> reader.readAll(file);
    }
    return reader.lines;
  }

  private void readAll(byte[] file) {
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      for (var sheet : workbook.getSheets().toList()) {
        var kind = Sheet.called(sheet.getName());
        if (kind.isPresent() && lines.containsKey(kind.get())) {
          problems.ofSheet(
              kind.get(), Problem.Code.SHEET_TWICE, sheet.getName(), kind.get().title());
        } else if (kind.isPresent()) {
          try (var rows = sheet.openStream()) {
            lines.put(kind.get(), readSheet(kind.get(), rows.iterator()));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // A damaged file makes the library throw whatever comes; for whoever uploads it, it is one
      // and the same.
      LoggerFactory.getLogger(WorkbookReader.class).info("A workbook could not be read", e);
      lines.clear();
      problems.ofFile(Problem.Code.NOT_A_WORKBOOK, "", Phrases.same(".xlsx"));
    }
  }

  private List<Line> readSheet(Sheet sheet, Iterator<Row> rows) {
    List<Line> read = new ArrayList<>();
    Map<Column, Integer> places =
        rows.hasNext() ? headings(sheet, rows.next()) : headings(sheet, null);
    if (places.size() < sheet.columns().size()) {
      return read;
    }
    Map<Column, String> letters = new EnumMap<>(Column.class);
    places.forEach(
        (column, index) -> letters.put(column, CellAddress.convertNumToColString(index)));
    while (rows.hasNext()) {
      Row row = rows.next();
      Map<Column, String> cells = cells(row, places);
      if (cells.isEmpty()) {
        continue;
      }
      if (read.size() == sheet.maxRows()) {
        problems.ofSheet(
            sheet, Problem.Code.TOO_MANY_ROWS, "", Phrases.same(String.valueOf(sheet.maxRows())));
        break;
      }
      read.add(new Line(sheet, row.getRowNum(), letters, cells, problems));
    }
    return read;
  }

  private Map<Column, String> cells(Row row, Map<Column, Integer> places) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach(
        (column, index) ->
            row.getOptionalCell(index)
                .map(CellText::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> cells.put(column, text)));
    return cells;
  }

  private Map<Column, Integer> headings(Sheet sheet, @Nullable Row row) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; row != null && i < Math.min(row.getCellCount(), HEADING_CELLS); i++) {
      String heading = row.getOptionalCell(i).map(CellText::of).orElse("");
      if (!heading.isEmpty() && !Column.NOTE.isCalled(heading)) {
        place(sheet, row.getRowNum(), heading, i, places);
      }
    }
    for (Column column : sheet.columns()) {
      if (!places.containsKey(column)) {
        problems.add(
            new Problem(
                sheet, 1, column, null, Problem.Code.HEADING_MISSING, "", column.heading()));
      }
    }
    return places;
  }

  private void place(Sheet sheet, int row, String heading, int index, Map<Column, Integer> places) {
    String letter = CellAddress.convertNumToColString(index);
    var column = sheet.columns().stream().filter(one -> one.isCalled(heading)).findFirst();
    if (column.isEmpty()) {
      problems.add(
          new Problem(
              sheet,
              row,
              null,
              letter,
              Problem.Code.HEADING_UNKNOWN,
              heading,
              Column.NOTE.heading()));
    } else if (places.putIfAbsent(column.get(), index) != null) {
      problems.add(
          new Problem(
              sheet,
              row,
              column.get(),
              letter,
              Problem.Code.HEADING_TWICE,
              heading,
              column.get().heading()));
    }
  }
}
