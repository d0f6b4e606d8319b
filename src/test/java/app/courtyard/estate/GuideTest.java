package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet of the template that explains the others. */
@CourtyardTest
class GuideTest {

  @Autowired private I18NProvider words;

  @Test
  void no_column_of_any_sheet_lacks_its_explanation_in_either_language() {
    int columns = 0;
    for (Sheet sheet : Sheet.values()) {
      columns += sheet.columns().size();
    }
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      List<Guide.Row> rows = new Guide(words, locale).rows();
      assertThat(rows).hasSize(columns);
      assertThat(rows)
          .allSatisfy(
              row ->
                  assertThat(row.cells().subList(1, 5))
                      .as("%s", row)
                      .allSatisfy(
                          cell ->
                              assertThat(cell).isNotBlank().doesNotContain("!", "{", "import.")));
    }
  }

  @Test
  void every_example_is_right_by_the_rules_that_check_it() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);
      for (Guide.Row row : new Guide(words, locale).rows()) {
        rows.computeIfAbsent(row.sheet(), any -> new ArrayList<>(List.of(new ArrayList<>())))
            .getFirst()
            .add(row.cells().getLast());
      }
      Problems problems = new Problems();
      SheetLines lines = new SheetLines(problems, step -> {});
      WorkbookReader.read(EstateWorkbook.write(rows, locale), lines);
      lines.all().forEach((sheet, all) -> all.forEach(line -> read(sheet, line)));
      assertThat(problems.refused().problems()).isEmpty();
    }
  }

  @Test
  void it_comes_first_and_is_not_read() throws IOException {
    byte[] template = EstateWorkbook.template(words, Locale.CHINESE);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
      assertThat(workbook.getFirstSheet().getName()).isEqualTo("说明");
      assertThat(workbook.getSheets()).hasSize(Sheet.values().length + 1);
    }
    SheetLines lines = new SheetLines(new Problems(), step -> {});
    WorkbookReader.read(template, lines);
    assertThat(lines.all().values()).allSatisfy(sheet -> assertThat(sheet).isEmpty());
    assertThat(lines.problems().isEmpty()).isTrue();
  }

  private static void read(Sheet sheet, Line line) {
    for (Field field : sheet.fields()) {
      switch (field.takes()) {
        case Takes.Word word -> line.word(field.column());
        case Takes.Number number -> line.number(field.column());
        case Takes.Fixed fixed when fixed == Takes.Fixed.DAY -> line.day(field.column());
        case Takes.Fixed fixed when fixed == Takes.Fixed.TIME -> line.time(field.column());
        case Takes.Fixed fixed when fixed == Takes.Fixed.WEEKDAYS ->
            assertThat(Weekdays.parse(line.given(field.column()))).isPresent();
        default -> line.text(field.column());
      }
    }
  }
}
