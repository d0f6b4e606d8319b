package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

  private final Problems problems = new Problems();

  @Test
  void fifty_thousand_rows_are_read_and_one_more_is_refused() {
    List<Object> row = List.of("R1", "HT-03-1203", "陈晓明", "业主", "13900000001", "否");
    assertThat(read(Sheet.RESIDENTS, Collections.nCopies(Sheet.MAX_ROWS, row)))
        .hasSize(Sheet.MAX_ROWS);
    assertThat(problems.isEmpty()).isTrue();
    read(Sheet.RESIDENTS, Collections.nCopies(Sheet.MAX_ROWS + 1, row));
    assertThat(codes()).containsExactly(Problem.Code.TOO_MANY_ROWS);
  }

  @Test
  void headings_stand_in_any_order_in_either_language_beside_a_note() throws IOException {
    Line line = read("备注", "负责人", "Login name", "苑落编号", "From day", "结束日期").getFirst();
    assertThat(line.raw(Column.LOGIN)).isEqualTo("wangmin");
    assertThat(line.day(Column.FROM_DAY)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(codes()).containsExactly(Problem.Code.HEADING_UNKNOWN);
  }

  @Test
  void a_missing_heading_and_one_that_is_there_twice_are_named() throws IOException {
    assertThat(read("登录名", "登录名", "开始日期", "结束日期")).isEmpty();
    assertThat(codes()).containsExactly(Problem.Code.HEADING_TWICE, Problem.Code.HEADING_MISSING);
  }

  private List<Problem.Code> codes() {
    return problems.refused().problems().stream().map(Problem::code).toList();
  }

  private List<Line> read(Sheet sheet, List<List<Object>> rows) {
    byte[] file = EstateWorkbook.write(Map.of(sheet, rows), Locale.CHINESE);
    return read(file).get(sheet);
  }

  /**
   * A sheet of responsibilities with one row: a login name wherever there is no day, and blank
   * cells around it.
   */
  private List<Line> read(String... headings) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Test", "1.0")) {
      var sheet = workbook.newWorksheet(" 负责区域 ");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, "\u3000" + headings[i] + " ");
        if (headings[i].equals("From day")) {
          sheet.value(5, i, LocalDate.of(2026, 1, 31));
          sheet.style(5, i).format("yyyy/m/d").set();
        } else {
          sheet.value(5, i, " wangmin\u00a0");
        }
      }
      workbook.newWorksheet("说明").value(0, 0, "不读");
    }
    return read(file.toByteArray()).get(Sheet.RESPONSIBILITIES);
  }

  private Map<Sheet, List<Line>> read(byte[] file) {
    SheetLines lines = new SheetLines(problems, step -> {});
    WorkbookReader.read(file, lines);
    return lines.all();
  }
}
