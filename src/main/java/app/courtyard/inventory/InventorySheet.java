package app.courtyard.inventory;

import app.courtyard.archive.SafeCell;
import app.courtyard.casework.CaseClasses.Dictionary;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.SpannedCase;
import app.courtyard.form.Words;
import app.courtyard.inventory.Period.Month;
import app.courtyard.place.Estate;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * 日盘点表 or 月盘点表 as a workbook: the sums by courtyard, department, class and owner, and the cases one
 * by one, without telephone numbers.
 */
final class InventorySheet {

  private static final String FILL = "DFF0E8";
  private static final int SUM_COLUMNS = Measure.values().length + 2;
  private static final List<String> HEADINGS =
      List.of(
          "number",
          "spoken",
          "place",
          "reporter",
          "class",
          "words",
          "channel",
          "department",
          "owner",
          "due",
          "answered",
          "late",
          "result",
          "closed",
          "state");
  private static final List<Integer> WIDTHS =
      List.of(8, 17, 24, 12, 26, 50, 9, 10, 10, 17, 17, 9, 50, 17, 10);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final I18NProvider words;
  private final Locale locale;
  private final Estate estate;
  private final Groups groups;
  private final Dictionary classes;

  InventorySheet(
      I18NProvider words, Locale locale, Estate estate, Groups groups, Dictionary classes) {
    this.words = words;
    this.locale = locale;
    this.estate = estate;
    this.groups = groups;
    this.classes = classes;
  }

  static String titleOf(Period period) {
    return period instanceof Month ? "inventory.sheet.month" : "inventory.sheet.day";
  }

  /**
   * @param results what was done in the end, by case
   */
  void write(Period period, Inventory inventory, Map<UUID, String> results, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Courtyard", "1.0")) {
      sums(workbook.newWorksheet(say("inventory.sheet.sums")), period, inventory);
      cases(workbook.newWorksheet(say("inventory.sheet.cases")), inventory, results);
    }
  }

  private void sums(Worksheet sheet, Period period, Inventory inventory) {
    sheet.value(0, 0, say(titleOf(period)));
    sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
    sheet.range(0, 0, 0, SUM_COLUMNS - 1).merge();
    sheet.value(1, 0, say("inventory.sheet.about", SafeCell.of(estate.name()), period.toString()));
    sheet.range(1, 0, 1, SUM_COLUMNS - 1).merge();
    sheet.width(0, 24);
    for (int column = 1; column < SUM_COLUMNS; column++) {
      sheet.width(column, column == SUM_COLUMNS - 1 ? 24 : 11);
    }
    int row = 3;
    for (Grouping by : Grouping.values()) {
      headings(sheet, row++, by);
      for (Group group : groups.of(inventory, by)) {
        numbers(sheet, row++, group.name(), group.inventory());
      }
      numbers(sheet, row, say("inventory.whole"), inventory);
      sheet.range(row, 0, row, SUM_COLUMNS - 1).style().bold().set();
      row += 2;
    }
  }

  private void headings(Worksheet sheet, int row, Grouping by) {
    sheet.value(row, 0, say("inventory.by." + by.code()));
    int column = 1;
    for (Measure measure : Measure.values()) {
      sheet.value(row, column++, say("inventory.measure." + measure.code()));
    }
    sheet.value(row, column, say("inventory.oldest"));
    sheet.range(row, 0, row, column).style().bold().fillColor(FILL).wrapText(true).set();
  }

  private void numbers(Worksheet sheet, int row, String name, Inventory inventory) {
    sheet.value(row, 0, SafeCell.of(name));
    int column = 1;
    for (Measure measure : Measure.values()) {
      sheet.value(row, column++, inventory.count(measure));
    }
    sheet.value(
        row,
        column,
        inventory
            .oldestOpen()
            .map(
                file ->
                    say("cases.number", String.valueOf(file.number()))
                        + " "
                        + time(file.spokenAt()))
            .orElse(""));
  }

  private void cases(Worksheet sheet, Inventory inventory, Map<UUID, String> results) {
    for (int column = 0; column < HEADINGS.size(); column++) {
      sheet.value(0, column, say("inventory.column." + HEADINGS.get(column)));
      sheet.style(0, column).bold().fillColor(FILL).set();
      sheet.width(column, WIDTHS.get(column));
    }
    sheet.freezePane(0, 1);
    int row = 1;
    for (SpannedCase one : inventory.counted()) {
      line(sheet, row++, one.file(), inventory.end(), results.get(one.file().id()));
    }
  }

  private void line(Worksheet sheet, int row, CaseFile file, Instant end, @Nullable String result) {
    sheet.value(row, 0, file.number());
    List<String> cells =
        List.of(
            time(file.spokenAt()),
            Stream.of(file.courtyard(), file.place())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ")),
            Objects.requireNonNullElse(file.reporterName(), ""),
            Stream.concat(
                    Stream.of(say("cases.kind." + file.kind().code())),
                    classes.of(file).stream().map((Words label) -> label.in(locale)))
                .collect(Collectors.joining(" · ")),
            Objects.requireNonNullElse(file.words(), ""),
            say("cases.channel." + file.channel().code()),
            file.department() == null ? "" : say("department." + file.department().code()),
            Objects.requireNonNullElse(file.owner(), ""),
            time(file.responseDueAt()),
            time(file.responseMetAt()),
            say(isLate(file, end) ? "inventory.late.yes" : "inventory.late.no"),
            Objects.requireNonNullElse(result, ""),
            time(file.closedAt()),
            say("cases.state." + file.state().code()));
    for (int cell = 0; cell < cells.size(); cell++) {
      sheet.value(row, cell + 1, SafeCell.of(cells.get(cell)));
    }
    sheet.range(row, 0, row, cells.size()).style().wrapText(true).verticalAlignment("top").set();
  }

  /** Answered late, or not yet and overdue when the period ended. */
  private static boolean isLate(CaseFile file, Instant end) {
    Instant due = file.responseDueAt();
    Instant met = Objects.requireNonNullElse(file.responseMetAt(), end);
    return due != null && met.isAfter(due);
  }

  private String time(@Nullable Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(estate.timeZone()));
  }

  private String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }
}
