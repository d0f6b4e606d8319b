package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.sample.SampleEstate;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@CourtyardTest
class EstateImportTest {

  private static final List<String> TABLES =
      List.of(
          "place",
          "place_code",
          "resident",
          "staff",
          "account",
          "responsibility",
          "route",
          "route_version",
          "route_stop",
          "trace");

  private static final Person COMPANY =
      new Person(UUID.randomUUID(), null, "company", "公司", Role.ADMINISTRATOR);

  @Autowired private EstateImport estates;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestEstate testEstates;
  @Autowired private AuthenticationProvider signingIn;
  @Autowired private I18NProvider words;

  @Test
  void a_right_workbook_becomes_an_estate() {
    TestWorkbook workbook = new TestWorkbook();
    ImportOutcome.Loaded loaded = load(workbook);
    assertThat(loaded.estate()).isEqualTo("四季花城");
    assertThat(loaded.tallies())
        .allSatisfy(tally -> assertThat(tally.changed() + tally.same()).isZero());
    assertThat(value(workbook, "select count(*) from place where estate_id = ?")).isEqualTo(9L);
    assertThat(value(workbook, "select form_id from place where estate_id = ? and code = 'HT-P1'"))
        .isEqualTo("stop.gate");
    assertThat(
            value(
                workbook,
                "select string_agg(form_id, ' ' order by position) from route_stop where estate_id = ?"))
        .isEqualTo("stop.gate stop.basement");
    assertThat(value(workbook, "select count(*) from place_code where estate_id = ?"))
        .isEqualTo(7L);
  }

  @Test
  void whom_the_residents_sheet_marks_becomes_a_key_attention_customer_and_no_sheet_ends_that() {
    TestWorkbook workbook = new TestWorkbook();
    load(workbook);
    String open =
        "select count(*) from attention where estate_id = ? and ended_at is null and begun_by is null";
    assertThat(value(workbook, open)).isEqualTo(1L);
    workbook.set(Sheet.RESIDENTS, 2, Column.KEY_ATTENTION, "否");
    ImportOutcome checked =
        estates.check(
            new EstateFiles(List.of(new UploadedFile("w.xlsx", workbook.bytes())), null),
            COMPANY,
            step -> {});
    assertThat(checked)
        .isInstanceOfSatisfying(
            ImportOutcome.Checked.class,
            one -> {
              assertThat(one.preview().changesSomething()).isFalse();
              assertThat(one.preview().stillKeyCustomers()).isEqualTo(1);
            });
    assertThat(load(workbook).changedSomething()).isFalse();
    assertThat(value(workbook, open)).isEqualTo(1L);
  }

  @Test
  void somebody_whom_a_later_sheet_marks_is_one_from_then_on() {
    TestWorkbook workbook = new TestWorkbook();
    workbook.set(Sheet.RESIDENTS, 2, Column.KEY_ATTENTION, null);
    load(workbook);
    String all = "select count(*) from attention where estate_id = ?";
    assertThat(value(workbook, all)).isEqualTo(0L);
    workbook.set(Sheet.RESIDENTS, 2, Column.KEY_ATTENTION, "是");
    assertThat(load(workbook).changedSomething()).isTrue();
    assertThat(load(workbook).changedSomething()).isFalse();
    assertThat(value(workbook, all)).isEqualTo(1L);
  }

  @Test
  void a_workbook_with_english_headings_is_as_good() {
    TestWorkbook workbook = new TestWorkbook();
    assertThat(estates.load(workbook.bytesInEnglish(), COMPANY))
        .isInstanceOf(ImportOutcome.Loaded.class);
    ImportOutcome.Loaded again = load(workbook);
    assertThat(again.changedSomething()).isFalse();
  }

  @Test
  void an_import_agrees_with_a_route_that_was_changed_in_the_app() {
    TestWorkbook workbook = new TestWorkbook();
    load(workbook);
    UUID estate = idOf(workbook);
    jdbc.sql("update route set every_weeks = 2, from_day = '2026-11-23' where estate_id = ?")
        .param(estate)
        .update();
    jdbc.sql(
            "insert into route_window select estate_id, id, 2, '14:00', '17:00' from route where estate_id = ?")
        .param(estate)
        .update();
    jdbc.sql(
            "insert into route_version select estate_id, route_id, 2, now() from route_version where estate_id = ?")
        .param(estate)
        .update();
    jdbc.sql(
            """
            insert into route_stop (estate_id, route_id, version, position, place_id, form_id)
            select estate_id, route_id, 2, 1, place_id, form_id from route_stop where estate_id = ? and position = 2
            """)
        .param(estate)
        .update();
    load(workbook);
    assertThat(
            value(
                workbook,
                "select string_agg(version || ' ' || position, ', ' order by version, position) from route_stop"
                    + " where estate_id = ?"))
        .isEqualTo("1 1, 1 2, 2 1, 3 1, 3 2");
    assertThat(
            value(
                workbook,
                "select every_weeks || ' ' || (select count(*) from route_window w where w.route_id = r.id)"
                    + " from route r where estate_id = ?"))
        .isEqualTo("2 1");
    assertThat(load(workbook).changedSomething()).isFalse();
  }

  @Test
  void loading_the_same_workbook_again_changes_nothing() {
    TestWorkbook workbook = new TestWorkbook();
    load(workbook);
    Map<String, Object> before = everything(workbook);
    ImportOutcome.Loaded again = load(workbook);
    assertThat(again.changedSomething()).isFalse();
    assertThat(again.codes()).isEmpty();
    assertThat(everything(workbook)).isEqualTo(before);
  }

  @Test
  void a_wrong_workbook_writes_nothing_and_names_every_error() {
    TestWorkbook workbook =
        new TestWorkbook()
            .set(Sheet.COURTYARDS, 2, Column.LATITUDE, 122.63)
            .set(Sheet.BUILDINGS, 2, Column.COURTYARD, "XX")
            .set(Sheet.UNITS, 2, Column.STATUS, "住着")
            .set(Sheet.UNITS, 3, Column.CODE, "HT-03-1203")
            .set(Sheet.CHECKPOINTS, 3, Column.CHECKLIST, null)
            .set(Sheet.RESIDENTS, 2, Column.PERSON, " ")
            .set(Sheet.STAFF, 2, Column.SUPERIOR_NUMBER, "G02")
            .set(Sheet.ACCOUNTS, 3, Column.INITIAL_PASSWORD, "short")
            .set(Sheet.RESPONSIBILITIES, 2, Column.TO_DAY, LocalDate.of(2025, 12, 31))
            .set(Sheet.ROUTES, 2, Column.WEEKDAYS, "有空")
            .set(Sheet.ROUTES, 2, Column.UNTIL_TIME, "08:30")
            .set(Sheet.STOPS, 2, Column.PLACE, "ZJ-P1")
            .set(Sheet.STOPS, 3, Column.POSITION, 1);
    var refused = (ImportOutcome.Refused) estates.load(workbook.bytes(), COMPANY);
    assertThat(refused.problems())
        .extracting(
            problem ->
                problem.sheet() + " " + problem.letter() + problem.row() + " " + problem.code())
        .containsExactlyInAnyOrder(
            "COURTYARDS C2 OUT_OF_BOUNDS",
            "BUILDINGS B2 NOT_FOUND",
            "UNITS D2 NOT_A_WORD",
            "UNITS A3 TWICE",
            "CHECKPOINTS D3 MISSING",
            "RESIDENTS C2 MISSING",
            "STAFF F3 CIRCLE",
            "ACCOUNTS G3 PASSWORD_WEAK",
            "RESPONSIBILITIES D2 ORDER",
            "ROUTES D2 NOT_WEEKDAYS",
            "ROUTES F2 ORDER",
            "STOPS C2 ELSEWHERE",
            "STOPS B3 TWICE");
    assertThat(refused.count()).isEqualTo(13);
    Problem status =
        refused.problems().stream().filter(p -> p.sheet() == Sheet.UNITS).findFirst().orElseThrow();
    assertThat(status.found()).isEqualTo("住着");
    assertThat(status.right().zh()).isEqualTo("自住、出租、空置");
    assertThat(
            jdbc.sql("select count(*) from estate where code = ?")
                .param(workbook.code())
                .query()
                .singleValue())
        .isEqualTo(0L);
  }

  @Test
  void what_is_named_otherwise_is_changed_and_what_is_not_named_stays() {
    TestWorkbook workbook = new TestWorkbook();
    load(workbook);
    Object codes = everything(workbook).get("place_code");
    workbook
        .set(Sheet.UNITS, 2, Column.NAME, "3 栋 1203 甲")
        .set(Sheet.RESIDENTS, 2, Column.PHONE, "13900000009")
        .set(Sheet.ROUTES, 2, Column.UNTIL_TIME, "12:00")
        .set(Sheet.STOPS, 2, Column.CHECKLIST, "公共设施 · 出入口")
        .without(Sheet.STAFF)
        .without(Sheet.SHOPS);
    ImportOutcome.Loaded loaded = load(workbook);
    assertThat(loaded.tallies().stream().mapToInt(ImportOutcome.Tally::added).sum()).isZero();
    assertThat(loaded.tallies())
        .filteredOn(tally -> tally.changed() > 0)
        .extracting(ImportOutcome.Tally::sheet)
        .containsExactly(Sheet.UNITS, Sheet.RESIDENTS, Sheet.ROUTES, Sheet.STOPS);
    assertThat(
            value(workbook, "select name from place where estate_id = ? and code = 'HT-03-1203'"))
        .isEqualTo("3 栋 1203 甲");
    assertThat(value(workbook, "select count(*) from staff where estate_id = ?")).isEqualTo(2L);
    assertThat(everything(workbook).get("place_code")).isEqualTo(codes);
  }

  @Test
  void a_sheet_alone_leans_on_what_is_there() {
    TestWorkbook whole = new TestWorkbook();
    load(whole);
    whole.add(Sheet.RESIDENTS, "R2", "HT-03-1204", "林娜", "租户", null, null);
    for (Sheet sheet : Sheet.values()) {
      if (sheet != Sheet.ESTATE && sheet != Sheet.RESIDENTS) {
        whole.without(sheet);
      }
    }
    ImportOutcome.Loaded loaded = load(whole);
    assertThat(loaded.tallies().stream().mapToInt(ImportOutcome.Tally::added).sum()).isEqualTo(1);
  }

  @Test
  void a_place_does_not_move_to_another_courtyard() {
    TestWorkbook workbook = new TestWorkbook();
    load(workbook);
    var refused =
        (ImportOutcome.Refused)
            estates.load(workbook.set(Sheet.CHECKPOINTS, 3, Column.WITHIN, "HT").bytes(), COMPANY);
    assertThat(refused.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.MOVED);
  }

  @Test
  void a_new_account_is_entered_with_its_first_password_or_a_one_time_code() {
    TestWorkbook workbook = new TestWorkbook();
    ImportOutcome.Loaded loaded = load(workbook);
    assertThat(signIn(workbook.login("wangmin"), "first-password").isAuthenticated()).isTrue();
    assertThat(loaded.codes())
        .singleElement()
        .satisfies(
            code -> {
              assertThat(code.loginName()).isEqualTo(workbook.login("zhanghua"));
              assertThat(signIn(code.loginName(), code.code()).isAuthenticated()).isTrue();
            });
    assertThat(
            value(
                workbook, "select bool_and(must_change_password) from account where estate_id = ?"))
        .isEqualTo(true);
  }

  @Test
  void an_administrator_loads_only_their_own_estate_and_nobody_else_loads_any() {
    var made = testEstates.make();
    var refused = (ImportOutcome.Refused) estates.load(new TestWorkbook().bytes(), made.admin());
    assertThat(refused.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.OTHER_ESTATE);
    assertThatThrownBy(() -> estates.load(new TestWorkbook().bytes(), made.zhanghua()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_login_name_of_another_estate_is_taken() {
    TestWorkbook first = new TestWorkbook();
    load(first);
    TestWorkbook second =
        new TestWorkbook().set(Sheet.ACCOUNTS, 2, Column.LOGIN, first.login("zhanghua"));
    second.set(Sheet.ACCOUNTS, 3, Column.SUPERIOR_LOGIN, null);
    var refused = (ImportOutcome.Refused) estates.load(second.bytes(), COMPANY);
    assertThat(refused.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.LOGIN_TAKEN);
  }

  @Test
  void what_is_no_workbook_of_an_estate_is_refused_kindly() throws IOException {
    assertThat(refusedRaw("not a workbook".getBytes()))
        .containsExactly(Problem.Code.NOT_A_WORKBOOK);
    assertThat(refusedRaw(damaged())).containsExactly(Problem.Code.NOT_A_WORKBOOK);
    assertThat(refusedRaw(new byte[EstateImport.MAX_BYTES + 1]))
        .containsExactly(Problem.Code.TOO_LARGE);
    assertThat(refusedRaw(EstateWorkbook.template(words, Locale.CHINESE)))
        .containsExactly(Problem.Code.ONE_ESTATE);
  }

  @Test
  void the_sample_loads_in_seconds_and_again_without_a_change() {
    byte[] sample = SampleEstate.workbook();
    long start = System.nanoTime();
    assertThat(estates.load(sample, COMPANY)).isInstanceOf(ImportOutcome.Loaded.class);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println("Sample loaded in " + millis + " ms");
    assertThat(millis).isLessThan(15_000);
    var again = (ImportOutcome.Loaded) estates.load(sample, COMPANY);
    assertThat(again.changedSomething()).isFalse();
  }

  private static byte[] damaged() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  private List<Problem.Code> refusedRaw(byte[] file) {
    return ((ImportOutcome.Refused) estates.load(file, COMPANY))
        .problems().stream().map(Problem::code).toList();
  }

  private ImportOutcome.Loaded load(TestWorkbook workbook) {
    ImportOutcome outcome = estates.load(workbook.bytes(), COMPANY);
    assertThat(outcome).as("%s", outcome).isInstanceOf(ImportOutcome.Loaded.class);
    return (ImportOutcome.Loaded) outcome;
  }

  private Authentication signIn(String login, String password) {
    return signingIn.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(login, password));
  }

  private UUID idOf(TestWorkbook workbook) {
    return jdbc.sql("select id from estate where code = ?")
        .param(workbook.code())
        .query(UUID.class)
        .single();
  }

  private Object value(TestWorkbook workbook, String sql) {
    return jdbc.sql(sql).param(idOf(workbook)).query().singleValue();
  }

  /** Every row of every table of the estate, as text. */
  private Map<String, Object> everything(TestWorkbook workbook) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (String table : TABLES) {
      rows.put(
          table,
          value(
              workbook,
              "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from "
                  + table
                  + " t where estate_id = ?"));
    }
    return rows;
  }
}
