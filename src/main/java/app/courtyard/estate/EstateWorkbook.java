package app.courtyard.estate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook that {@link EstateImport} takes: the empty one to fill in, and the sample. */
public final class EstateWorkbook {

  private static final double COLUMN_WIDTH = 18;

  private EstateWorkbook() {}

  /** Every sheet with its heading row and nothing below. */
  public static byte[] empty(Locale locale) {
    return write(Map.of(), locale);
  }

  /**
   * @param rows of each sheet, their cells in the order of {@link Sheet#columns()}: text, numbers,
   *     days or nothing
   * @param locale of the titles and headings
   */
  public static byte[] write(Map<Sheet, List<List<@Nullable Object>>> rows, Locale locale) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Courtyard", "1.0")) {
      for (Sheet sheet : Sheet.values()) {
        Worksheet page = workbook.newWorksheet(sheet.title().in(locale));
        heading(page, sheet, locale);
        int number = 1;
        for (List<@Nullable Object> row : rows.getOrDefault(sheet, List.of())) {
          row(page, number++, row);
        }
        page.finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void heading(Worksheet page, Sheet sheet, Locale locale) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      page.value(0, i, sheet.columns().get(i).heading().in(locale));
      page.style(0, i).bold().fillColor("DFF0E8").set();
      page.width(i, COLUMN_WIDTH);
    }
    page.freezePane(0, 1);
  }

  private static void row(Worksheet page, int number, List<@Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case null -> {}
        case LocalDate day -> {
          page.value(number, i, day);
          page.style(number, i).format("yyyy-mm-dd").set();
        }
        case Number value -> page.value(number, i, value);
        case Object text -> page.value(number, i, text.toString());
      }
    }
  }
}
