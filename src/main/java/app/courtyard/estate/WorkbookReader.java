package app.courtyard.estate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.slf4j.LoggerFactory;

/**
 * Takes a workbook apart into its sheets' lines. Sheets with other names are whoever's notes, and
 * are let be.
 */
final class WorkbookReader {

  private WorkbookReader() {}

  static void read(byte[] file, SheetLines lines) {
    switch (WorkbookGuard.look(file)) {
      case NOT_A_WORKBOOK ->
          lines.problems().ofFile(Problem.Code.NOT_A_WORKBOOK, "", Phrases.same(".xlsx"));
      case TOO_LARGE ->
          lines.problems().ofFile(Problem.Code.TOO_LARGE, "", Phrases.same(EstateImport.MAX_SIZE));
      case FINE -> readAll(file, lines);
    }
  }

  private static void readAll(byte[] file, SheetLines lines) {
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      for (var sheet : workbook.getSheets().toList()) {
        var kind = Sheet.called(sheet.getName());
        if (kind.isPresent()) {
          try (var rows = sheet.openStream()) {
            lines.add(kind.get(), null, sheet.getName(), rows.map(WorkbookReader::row).iterator());
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // A damaged file makes the library throw whatever comes; for whoever uploads it, it is one
      // and the same.
      LoggerFactory.getLogger(WorkbookReader.class).info("A workbook could not be read", e);
      lines.all().clear();
      lines.problems().ofFile(Problem.Code.NOT_A_WORKBOOK, "", Phrases.same(".xlsx"));
    }
  }

  private static RawRow row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(CellText::of).orElse(""));
    }
    return new RawRow(row.getRowNum(), cells);
  }
}
