package app.courtyard.estate;

import app.courtyard.archive.SafeCell;
import com.vaadin.flow.i18n.I18NProvider;
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

/**
 * Writes a workbook that {@link EstateImport} takes: the empty one to fill in, the sample, and an
 * estate as it is.
 */
public final class EstateWorkbook {

  /** Its content type. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static final String HEADING_COLOUR = "DFF0E8";

  private static final double COLUMN_WIDTH = 18;

  private EstateWorkbook() {}

  /**
   * Every sheet with its heading row and nothing below, after one that explains them.
   *
   * @param words of the app, in which it is explained
   */
  public static byte[] template(I18NProvider words, Locale locale) {
    return write(Map.of(), locale, new Guide(words, locale));
  }

  /**
   * @param rows of each sheet, their cells in the order of {@link Sheet#columns()}: text, numbers,
   *     days, times, words or nothing
   * @param locale of the titles and headings
   */
  public static byte[] write(Map<Sheet, List<List<@Nullable Object>>> rows, Locale locale) {
    return write(rows, locale, null);
  }

  private static byte[] write(
      Map<Sheet, List<List<@Nullable Object>>> rows, Locale locale, @Nullable Guide guide) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Courtyard", "1.0")) {
      if (guide != null) {
        guide.write(workbook);
      }
      for (Sheet sheet : Sheet.values()) {
        Worksheet page = workbook.newWorksheet(sheet.title().in(locale));
        heading(page, sheet, locale);
        int number = 1;
        for (List<@Nullable Object> row : rows.getOrDefault(sheet, List.of())) {
          row(page, number++, row, locale);
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
      page.style(0, i).bold().fillColor(HEADING_COLOUR).set();
      page.width(i, COLUMN_WIDTH);
    }
    page.freezePane(0, 1);
  }

  private static void row(Worksheet page, int number, List<@Nullable Object> cells, Locale locale) {
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case null -> {}
        case LocalDate day -> {
          page.value(number, i, day);
          page.style(number, i).format("yyyy-mm-dd").set();
        }
        case Number value -> page.value(number, i, value);
        case Object text -> page.value(number, i, SafeCell.of(Cells.say(text, locale)));
      }
    }
  }
}
