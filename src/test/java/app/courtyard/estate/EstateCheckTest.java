package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking at what files would do before they do it. */
@CourtyardTest
class EstateCheckTest {

  private static final Person COMPANY =
      new Person(UUID.randomUUID(), null, "company", "公司", Role.ADMINISTRATOR);

  @Autowired private EstateImport estates;
  @Autowired private EstateRows estateRows;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestEstate testEstates;
  @Autowired private TestWalk walk;
  @Autowired private TransactionTemplate transaction;

  @Test
  void it_shows_a_new_estate_and_writes_nothing() {
    TestWorkbook workbook = new TestWorkbook();
    Preview preview = check(workbook.files());
    assertThat(preview.newEstate()).isTrue();
    assertThat(sheet(preview, Sheet.UNITS).tally().added()).isEqualTo(2);
    RowPreview unit = sheet(preview, Sheet.UNITS).rows().getLast();
    assertThat(unit.name(Locale.CHINESE)).isEqualTo("HT-03-1204 · 3 栋 1204");
    assertThat(said(unit)).containsExactly("楼栋编号:  → HT-03", "状态:  → 出租");
    assertThat(
            jdbc.sql("select count(*) from estate where code = ?")
                .param(workbook.code())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void it_shows_each_change_as_it_was_and_would_be_and_loading_does_just_that() {
    TestWorkbook workbook = loaded();
    workbook
        .set(Sheet.ESTATE, 2, Column.SERVICE_PHONE, null)
        .set(Sheet.UNITS, 2, Column.STATUS, "空置")
        .set(Sheet.FACILITIES, 2, Column.CHECKLIST, null)
        .set(Sheet.STAFF, 3, Column.SUPERIOR_NUMBER, null)
        .set(Sheet.ACCOUNTS, 2, Column.ROLE, "部门经理")
        .set(Sheet.ROUTES, 2, Column.WEEKDAYS, "周一、周三")
        .set(Sheet.ROUTES, 2, Column.FROM_TIME, "09:00")
        .set(Sheet.STOPS, 2, Column.PLACE, "HT-03");
    workbook.set(Sheet.STOPS, 2, Column.CHECKLIST, "出入口巡查");
    Preview preview = check(workbook.files());
    assertThat(preview.newEstate()).isFalse();
    assertThat(changes(preview))
        .containsExactly(
            "小区 服务电话: 0755-0000001 → ",
            "房号 状态: 自住 → 空置",
            "公共设施 检查表: 公共设施 · 地下室与设备间 → ",
            "现场人员 直接上级工号: G01 → ",
            "账号 角色: 客户服务主管 → 部门经理",
            "巡查路线 星期: 每天 → 周一、周三",
            "巡查路线 开始时间: 08:30 → 09:00",
            "路线站点 地点编号: HT-P1 → HT-03");
    var loaded = (ImportOutcome.Loaded) load(workbook, preview);
    assertThat(loaded.tallies())
        .isEqualTo(preview.sheets().stream().map(Preview.SheetPreview::tally).toList());
    assertThat(check(workbook.files()).changesSomething()).isFalse();
  }

  @Test
  void what_the_estate_became_meanwhile_is_shown_again_and_nothing_is_written() {
    TestWorkbook workbook = loaded().set(Sheet.UNITS, 2, Column.STATUS, "空置");
    Preview shown = check(workbook.files());
    jdbc.sql("update place set status = 'let' where estate_id = ? and code = 'HT-03-1203'")
        .param(idOf(workbook))
        .update();
    var overtaken = (ImportOutcome.Checked) load(workbook, shown);
    assertThat(overtaken.overtaken()).isTrue();
    assertThat(changes(overtaken.preview())).containsExactly("房号 状态: 出租 → 空置");
    assertThat(
            value(workbook, "select status from place where estate_id = ? and code = 'HT-03-1203'"))
        .isEqualTo("let");
    assertThat(load(workbook, overtaken.preview())).isInstanceOf(ImportOutcome.Loaded.class);
  }

  @Test
  void a_second_load_of_the_same_estate_is_told_to_wait() {
    TestWorkbook workbook = new TestWorkbook();
    transaction.executeWithoutResult(
        status -> {
          assertThat(estateRows.take(workbook.code())).isTrue();
          var busy =
              java.util.concurrent.CompletableFuture.supplyAsync(
                      () -> estates.load(workbook.bytes(), COMPANY))
                  .join();
          assertThat(busy).isInstanceOf(ImportOutcome.Busy.class);
        });
    assertThat(estates.load(workbook.bytes(), COMPANY)).isInstanceOf(ImportOutcome.Loaded.class);
  }

  @Test
  void a_row_that_a_file_leaves_out_stays_with_its_records() {
    var made = testEstates.make();
    UUID route = testEstates.route(made.id(), made.haitang(), "晨间巡查", made.haitang().checkpoint());
    UUID round = UuidCreator.getTimeOrderedEpoch();
    Instant start = Instant.now().minusSeconds(3600);
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, start),
        walk.visit(round, made.haitang().checkpoint(), start.plusSeconds(60)));
    String counts =
        "select (select count(*) from place where estate_id = :id) || ' ' || (select count(*) from record where"
            + " estate_id = :id) || ' ' || (select count(*) from route where estate_id = :id) || ' ' ||"
            + " (select count(*) from account where estate_id = :id) || ' ' ||"
            + " (select count(*) from responsibility where estate_id = :id)";
    Object before = jdbc.sql(counts).param("id", made.id()).query().singleValue();
    String csv = "编号,名称,纬度,经度\nHT,海棠苑一区,22.6,114.05\n";
    var files =
        new EstateFiles(
            List.of(new UploadedFile("苑落.csv", csv.getBytes(StandardCharsets.UTF_8))), null);
    Preview preview =
        ((ImportOutcome.Checked) estates.check(files, made.admin(), step -> {})).preview();
    assertThat(changes(preview)).containsExactly("苑落 名称: 海棠苑 → 海棠苑一区");
    assertThat(estates.load(files, made.admin(), preview.digest(), step -> {}))
        .isInstanceOf(ImportOutcome.Loaded.class);
    assertThat(jdbc.sql(counts).param("id", made.id()).query().singleValue()).isEqualTo(before);
  }

  @Test
  void csv_files_together_are_as_good_as_a_workbook() {
    TestWorkbook workbook = new TestWorkbook();
    List<UploadedFile> files = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      Charset charset =
          sheet.ordinal() % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
      files.add(
          new UploadedFile(
              sheet.title().zh() + ".csv", workbook.csv(sheet, ";").getBytes(charset)));
    }
    assertThat(estates.load(new EstateFiles(files, null), COMPANY, null, step -> {}))
        .isInstanceOf(ImportOutcome.Loaded.class);
    assertThat(check(workbook.files()).changesSomething()).isFalse();
  }

  @Test
  void a_file_without_its_estate_belongs_to_ones_own_or_to_the_one_that_was_chosen() {
    TestWorkbook workbook = loaded();
    UUID id = idOf(workbook);
    Person admin = testEstates.account(id, "admin", "管理员", Role.ADMINISTRATOR, null);
    UUID other = testEstates.make().id();
    String csv = "编号,楼栋编号,名称,状态\nHT-03-1203,HT-03,1203 甲,住着\n";
    var file = new UploadedFile("x 房号.csv", csv.getBytes(StandardCharsets.UTF_8));
    var refused =
        (ImportOutcome.Refused)
            estates.check(new EstateFiles(List.of(file), other), admin, step -> {});
    assertThat(refused.files()).containsEntry(Sheet.UNITS, "x 房号.csv");
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(
                        problem.sheet()
                            + " "
                            + problem.letter()
                            + problem.row()
                            + " "
                            + problem.code())
                    .isEqualTo("UNITS D2 NOT_A_WORD"));
    var right =
        new UploadedFile("房号.csv", csv.replace("住着", "空置").getBytes(StandardCharsets.UTF_8));
    assertThat(estates.check(new EstateFiles(List.of(right), null), COMPANY, step -> {}))
        .isInstanceOf(ImportOutcome.Refused.class);
    var chosen =
        (ImportOutcome.Checked)
            estates.check(new EstateFiles(List.of(right), id), COMPANY, step -> {});
    assertThat(changes(chosen.preview()))
        .containsExactly("房号 名称: 3 栋 1203 → 1203 甲", "房号 状态: 自住 → 空置");
  }

  @Test
  void what_was_closed_is_brought_back_by_nobodys_old_file() {
    TestWorkbook workbook = loaded();
    UUID id = idOf(workbook);
    for (String sql :
        List.of(
            "update place set closed_at = now() where estate_id = ? and code in ('HT-03-1204', 'S-1')",
            "update resident set moved_out_at = now() where estate_id = ?",
            "update staff set left_at = now() where estate_id = ? and number = 'G02'",
            "update account set closed_at = now() where estate_id = ? and role = 'ambassador'")) {
      jdbc.sql(sql).param(id).update();
    }
    var refused = (ImportOutcome.Refused) estates.check(workbook.files(), COMPANY, step -> {});
    assertThat(refused.problems())
        .extracting(
            problem ->
                problem.sheet() + " " + problem.letter() + problem.row() + " " + problem.code())
        .containsExactly(
            "UNITS A3 CLOSED",
            "SHOPS A2 CLOSED",
            "RESIDENTS A2 CLOSED",
            "STAFF A3 CLOSED",
            "ACCOUNTS A3 CLOSED",
            "RESPONSIBILITIES A2 CLOSED");
  }

  @Test
  void a_load_tells_sheet_by_sheet_how_far_it_is() {
    TestWorkbook workbook = new TestWorkbook();
    List<Step> steps = new ArrayList<>();
    estates.load(workbook.files(), COMPANY, null, steps::add);
    assertThat(steps)
        .extracting(Step::phase)
        .isSorted()
        .containsSequence(Step.Phase.READING, Step.Phase.COMPARING, Step.Phase.WRITING)
        .endsWith(Step.Phase.CODES, Step.Phase.FINISHING);
    assertThat(steps)
        .contains(
            new Step(Step.Phase.WRITING, Sheet.UNITS, 0, 2),
            new Step(Step.Phase.WRITING, Sheet.UNITS, 2, 2),
            new Step(Step.Phase.WRITING, Sheet.ACCOUNTS, 1, 2),
            new Step(Step.Phase.WRITING, Sheet.STOPS, 2, 2));
  }

  @Test
  void only_who_keeps_the_estate_may_look() {
    assertThatThrownBy(
            () ->
                estates.check(
                    new TestWorkbook().files(), testEstates.make().zhanghua(), step -> {}))
        .isInstanceOf(AccessDeniedException.class);
    var refused =
        (ImportOutcome.Refused)
            estates.check(loaded().files(), testEstates.make().admin(), step -> {});
    assertThat(refused.problems()).extracting(Problem::code).contains(Problem.Code.OTHER_ESTATE);
  }

  private TestWorkbook loaded() {
    TestWorkbook workbook = new TestWorkbook();
    assertThat(estates.load(workbook.bytes(), COMPANY)).isInstanceOf(ImportOutcome.Loaded.class);
    return workbook;
  }

  private Preview check(EstateFiles files) {
    ImportOutcome outcome = estates.check(files, COMPANY, step -> {});
    assertThat(outcome).as("%s", outcome).isInstanceOf(ImportOutcome.Checked.class);
    return ((ImportOutcome.Checked) outcome).preview();
  }

  private ImportOutcome load(TestWorkbook workbook, Preview shown) {
    return estates.load(workbook.files(), COMPANY, shown.digest(), step -> {});
  }

  private static Preview.SheetPreview sheet(Preview preview, Sheet sheet) {
    return preview.sheets().stream()
        .filter(one -> one.tally().sheet() == sheet)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> changes(Preview preview) {
    return preview.sheets().stream()
        .flatMap(
            sheet ->
                sheet.rows().stream()
                    .flatMap(row -> said(row).stream())
                    .map(change -> sheet.tally().sheet().title().zh() + " " + change))
        .toList();
  }

  private static List<String> said(RowPreview row) {
    return row.cells().stream()
        .map(
            cell ->
                cell.column().heading().zh()
                    + ": "
                    + cell.before(Locale.CHINESE)
                    + " → "
                    + cell.after(Locale.CHINESE))
        .toList();
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
}
