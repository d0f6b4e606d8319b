package app.courtyard.estate;

import static app.courtyard.estate.WorkbookGuard.Verdict.FINE;
import static app.courtyard.estate.WorkbookGuard.Verdict.NOT_A_WORKBOOK;
import static app.courtyard.estate.WorkbookGuard.Verdict.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookGuardTest {

  @Test
  void a_workbook_is_fine() {
    assertThat(WorkbookGuard.look(EstateWorkbook.write(Map.of(), Locale.CHINESE))).isEqualTo(FINE);
  }

  @Test
  void what_is_no_workbook_is_said_to_be_none() throws IOException {
    assertThat(WorkbookGuard.look(new byte[0])).isEqualTo(NOT_A_WORKBOOK);
    assertThat(WorkbookGuard.look("编号,名称".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(NOT_A_WORKBOOK);
    assertThat(WorkbookGuard.look(zip("readme.txt", "hello"))).isEqualTo(NOT_A_WORKBOOK);
    assertThat(WorkbookGuard.look(zip("xl/workbook.xml", "<workbook>"))).isEqualTo(NOT_A_WORKBOOK);
  }

  @Test
  void a_small_file_that_unfolds_to_gigabytes_is_too_large() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/media/zeros.bin"));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        zip.write(megabyte);
      }
    }
    assertThat(file.size()).isLessThan(1024 * 1024);
    assertThat(WorkbookGuard.look(file.toByteArray())).isEqualTo(TOO_LARGE);
  }

  @Test
  void a_cell_in_a_column_that_no_spreadsheet_has_is_not_read() throws IOException {
    assertThat(WorkbookGuard.look(zip("xl/workbook.xml", "<s><c r=\"XFD1\"/></s>")))
        .isEqualTo(FINE);
    assertThat(WorkbookGuard.look(zip("xl/workbook.xml", "<s><c r=\"ZZZZZZ1\"/></s>")))
        .isEqualTo(NOT_A_WORKBOOK);
  }

  @Test
  void nothing_outside_the_file_is_looked_up() throws IOException {
    String entity = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><s>&x;</s>";
    assertThat(WorkbookGuard.look(zip("xl/workbook.xml", entity))).isEqualTo(NOT_A_WORKBOOK);
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }
}
