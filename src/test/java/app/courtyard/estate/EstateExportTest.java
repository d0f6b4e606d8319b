package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.Visitor;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The estate as it is, as a workbook to load again. */
@CourtyardTest
class EstateExportTest {

  private static final Person COMPANY =
      new Person(UUID.randomUUID(), null, "company", "公司", Role.ADMINISTRATOR);

  @LocalServerPort private int port;
  @Autowired private EstateImport estates;
  @Autowired private EstateExport export;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestEstate testEstates;

  @Test
  void loading_an_export_again_changes_nothing_whatever_the_app_changed_before() {
    UUID estate = loaded(new TestWorkbook());
    assertSame(estate);
    for (String sql :
        List.of(
            // What only the app knows of a route.
            "update route set every_weeks = 2, month_week = 2, from_day = '2026-11-23' where estate_id = ?",
            "insert into route_window select estate_id, id, 2, '14:00', '17:00' from route where estate_id = ?",
            "insert into route (estate_id, id, code, name, courtyard_id, weekdays, from_time, until_time, month_day)"
                + " select estate_id, gen_random_uuid(), 'HT-R1', '月查', courtyard_id, 0, '09:00', '10:00', 15 from route"
                + " where estate_id = ?",
            // What was closed, has left or moved out; a stop may still stand at a closed place.
            "update place set closed_at = now() where estate_id = ? and code in ('HT-03-1203', 'HT-P1', 'S-1')",
            "update staff set left_at = now() where estate_id = ? and number = 'G01'",
            "update account set closed_at = now() where estate_id = ? and role = 'supervisor'",
            // What a cell cannot say as it stands, or must not.
            "update place set name = '=1+1  甲' where estate_id = ? and code = 'HT-03-1204'",
            "update place set name = '''@x' where estate_id = ? and code = 'HT-03'",
            "update place set code = 'F (3) 1' where estate_id = ? and code = 'HT-03-F1'",
            "update staff set number = 'G 2' where estate_id = ? and number = 'G02'",
            "update staff set phone = '+86 139' where estate_id = ? and number = 'G 2'",
            "update place set form_id = 'withdrawn.form' where estate_id = ? and code = 'F (3) 1'")) {
      jdbc.sql(sql).param(estate).update();
    }
    assertSame(estate);
  }

  @Test
  void it_holds_what_is_in_use_and_no_password_and_no_formula() throws IOException {
    TestWorkbook workbook = new TestWorkbook();
    UUID estate = loaded(workbook);
    jdbc.sql("update place set name = '=1+1' where estate_id = ? and code = 'HT-03-1204'")
        .param(estate)
        .update();
    jdbc.sql("update place set closed_at = now() where estate_id = ? and code = 'ZJ'")
        .param(estate)
        .update();
    byte[] file = export.workbook(COMPANY, estate, Locale.ENGLISH).orElseThrow().content();
    assertThat(column(file, "Courtyards", 0)).containsExactly("HT");
    assertThat(column(file, "Checkpoints", 0)).containsExactly("HT-P1");
    assertThat(column(file, "Units", 2)).containsExactly("3 栋 1203", "'=1+1");
    assertThat(column(file, "Units", 3)).containsExactly("Occupied", "Let");
    assertThat(column(file, "Residents", 4)).containsExactly("13900000001");
    assertThat(column(file, "Accounts", 6)).containsExactly("", "");
    assertThat(column(file, "Routes", 3)).containsExactly("daily");
  }

  @Test
  void it_leaves_a_trace_and_goes_to_whoever_keeps_the_estate_alone() {
    var made = testEstates.make();
    Person company = testEstates.account(null, "company", "总部", Role.ADMINISTRATOR, null);
    String path = "/estates/" + made.id() + "/workbook.xlsx";
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(302);
    assertThat(status(made.zhanghua(), path)).isEqualTo(403);
    assertThat(status(testEstates.make().admin(), path)).isEqualTo(404);
    assertThat(exports(made.admin())).isZero();
    var answer = new Visitor(port).signIn(made.admin()).get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(status(company, path)).isEqualTo(200);
    assertThat(exports(made.admin())).isEqualTo(1);
    assertThat(exports(company)).isEqualTo(1);
    assertThatThrownBy(() -> export.workbook(made.zhanghua(), made.id(), Locale.CHINESE))
        .isInstanceOf(AccessDeniedException.class);
  }

  private long exports(Person by) {
    return jdbc.sql("select count(*) from trace where account_id = ? and what = 'estate-exported'")
        .param(by.id())
        .query(Long.class)
        .single();
  }

  private int status(Person person, String path) {
    return new Visitor(port).signIn(person).get(path).statusCode();
  }

  private void assertSame(UUID estate) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      byte[] file = export.workbook(COMPANY, estate, locale).orElseThrow().content();
      var files = new EstateFiles(List.of(new UploadedFile("export.xlsx", file)), null);
      ImportOutcome outcome = estates.check(files, COMPANY, step -> {});
      assertThat(outcome)
          .isInstanceOfSatisfying(
              ImportOutcome.Checked.class,
              checked ->
                  assertThat(checked.preview().changesSomething()).as("%s", checked).isFalse());
    }
  }

  private UUID loaded(TestWorkbook workbook) {
    assertThat(estates.load(workbook.bytes(), COMPANY)).isInstanceOf(ImportOutcome.Loaded.class);
    return jdbc.sql("select id from estate where code = ?")
        .param(workbook.code())
        .query(UUID.class)
        .single();
  }

  private static List<String> column(byte[] file, String sheet, int column) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.findSheet(sheet).orElseThrow().read().stream()
          .skip(1)
          .map(row -> row.getOptionalCell(column).map(cell -> cell.getText()).orElse(""))
          .toList();
    }
  }
}
