package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** CSV files as spreadsheets and people make them. */
class CsvReaderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String UNITS = "编号,楼栋编号,名称,状态,备注\r\nHT-03-1203,HT-03,1203,自住,\r\n";

  private final Problems problems = new Problems();

  @Test
  void it_is_read_in_every_encoding_that_a_spreadsheet_in_china_writes() {
    for (byte[] file :
        List.of(
            UNITS.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + UNITS).getBytes(StandardCharsets.UTF_8),
            UNITS.getBytes(GB18030),
            UNITS.replace(',', '\t').getBytes(StandardCharsets.UTF_16),
            UNITS.replace(',', ';').getBytes(StandardCharsets.UTF_8))) {
      Line line = read("房号.csv", file).get(Sheet.UNITS).getFirst();
      assertThat(line.word(Column.STATUS)).isEqualTo("occupied");
      assertThat(line.at().zh()).isEqualTo("房号 第 2 行");
    }
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void a_cell_holds_what_stands_between_its_quotation_marks_and_what_was_made_safe() {
    String text =
        "Code,Building code,Name,Status\n\nA-1,B,\"甲, \"\"乙\"\"\n丙\",let\nA-2,B,'=1+1,let\n";
    List<Line> lines = read("units.csv", text.getBytes(StandardCharsets.UTF_8)).get(Sheet.UNITS);
    assertThat(lines.getFirst().raw(Column.NAME)).isEqualTo("甲, \"乙\" 丙");
    assertThat(lines.getFirst().at().en()).isEqualTo("Units, row 3");
    assertThat(lines.getLast().raw(Column.NAME)).isEqualTo("=1+1");
  }

  @Test
  void a_sheet_is_known_by_the_name_of_its_file_or_else_by_its_headings() {
    List<String> units = List.of("编号", "楼栋编号", "名称", "状态");
    List<String> facilities =
        List.of("Code", "Within code", "Name", "Checklist", "Latitude", "Longitude");
    assertThat(SheetNames.find("房号", List.of())).contains(Sheet.UNITS);
    assertThat(SheetNames.find("海棠苑 房号 2026", List.of())).contains(Sheet.UNITS);
    assertThat(SheetNames.find("route_stops", List.of())).contains(Sheet.STOPS);
    assertThat(SheetNames.find("our-routes", List.of())).contains(Sheet.ROUTES);
    assertThat(SheetNames.find("communities", List.of())).isEmpty();
    assertThat(SheetNames.find("导出", units)).contains(Sheet.UNITS);
    assertThat(SheetNames.find("四季花城小区房号", units)).contains(Sheet.UNITS);
    assertThat(SheetNames.find("export", facilities)).isEmpty();
    assertThat(SheetNames.find("公共设施", facilities)).contains(Sheet.FACILITIES);
  }

  @Test
  void several_come_in_a_zip_whose_names_were_written_in_china() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file, GB18030)) {
      zip.putNextEntry(new ZipEntry("小区/房号.csv"));
      zip.write(UNITS.getBytes(GB18030));
      zip.putNextEntry(new ZipEntry("小区/说明.csv"));
      zip.write("不读".getBytes(GB18030));
      zip.putNextEntry(new ZipEntry("小区/图.png"));
      zip.write(1);
    }
    assertThat(read("小区.zip", file.toByteArray())).containsOnlyKeys(Sheet.UNITS);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void what_cannot_be_read_is_named() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("units.csv"));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 21; i++) {
        zip.write(megabyte);
      }
    }
    read("a.csv", new byte[] {1, 0, 2, (byte) 0xff});
    read("b.csv", ",".repeat(2_000).getBytes(StandardCharsets.UTF_8));
    read("c.csv", "谁,什么\n1,2\n".getBytes(StandardCharsets.UTF_8));
    read("bomb.zip", bomb.toByteArray());
    read("no.zip", "no".getBytes(StandardCharsets.UTF_8));
    read("units.csv", (UNITS + "A,\"B\"C,D,E\n").getBytes(StandardCharsets.UTF_8));
    assertThat(problems.refused().problems())
        .extracting(problem -> problem.code() + " " + problem.found() + " " + problem.row())
        .containsExactly(
            "NOT_TEXT a.csv 0",
            "NOT_TEXT b.csv 0",
            "SHEET_UNCLEAR c.csv 0",
            "TOO_LARGE  0",
            "NOT_TEXT no.zip 0",
            "ROW_BROKEN units.csv 3");
  }

  private Map<Sheet, List<Line>> read(String name, byte[] content) {
    SheetLines lines = new SheetLines(problems, step -> {});
    new FilesReader(lines).read(new EstateFiles(List.of(new UploadedFile(name, content)), null));
    return lines.all();
  }
}
