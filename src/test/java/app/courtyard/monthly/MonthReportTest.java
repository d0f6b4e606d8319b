package app.courtyard.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.courtyard.CourtyardTest;
import app.courtyard.TestClock;
import app.courtyard.TestEstate;
import app.courtyard.TestEstate.TestCourtyard;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Deed;
import app.courtyard.casework.TestCases;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.report.Edition;
import app.courtyard.report.Report;
import app.courtyard.report.ReportBlock;
import app.courtyard.report.ReportBlock.Table;
import app.courtyard.report.ReportCell;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.ReportPage;
import app.courtyard.report.ReportRefused;
import app.courtyard.report.ReportState;
import app.courtyard.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A whole February, by clocks that the test sets. */
@CourtyardTest
@Import(TestClock.class)
class MonthReportTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

  @Autowired private TestEstate estates;
  @Autowired private TestCases testCases;
  @Autowired private Cases cases;
  @Autowired private Reports reports;
  @Autowired private ReportDesk desk;
  @Autowired private TestClock.Hands clock;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private Person supervisor;
  private Person specialist;
  private Person manager;
  private Person clerk;

  private static Instant at(int day, int hour) {
    return at(2, day, hour);
  }

  private static Instant at(int month, int day, int hour) {
    return LocalDateTime.of(2026, month, day, hour, 0).atZone(ZONE).toInstant();
  }

  private UUID carriedOver;
  private UUID good;
  private UUID late;
  private UUID bad;
  private UUID withdrawn;

  @BeforeEach
  void a_month_with_all_that_happens() {
    clock.set(at(10, 9));
    made = estates.make();
    supervisor = made.zhanghua();
    specialist = account("zhuanyuan", Role.COMPLAINT_SPECIALIST);
    manager = account("jingli", Role.DEPARTMENT_MANAGER);
    clerk = account("ziliao", Role.RECORDS_CLERK);
    carriedOver = complaint(made.haitang(), at(1, 20, 10));
    good = complaint(made.haitang(), at(3, 10));
    take(good, new CaseAct.Answer(CaseAct.Means.TELEPHONE), at(3, 12));
    take(good, new CaseAct.Resolve(), at(3, 15));
    take(good, new CaseAct.Confirm(5), at(4, 9));
    take(good, new CaseAct.Close(), at(4, 9));
    late = complaint(made.haitang(), at(5, 10));
    take(late, new CaseAct.Answer(CaseAct.Means.IN_PERSON), at(7, 11));
    bad = complaint(made.zijing(), at(6, 10));
    take(bad, new CaseAct.Resolve(), at(7, 10));
    take(bad, new CaseAct.Close(), at(8, 10));
    take(bad, new CaseAct.ReOpen(1), at(12, 10));
    withdrawn = complaint(made.zijing(), at(9, 10));
    take(withdrawn, new CaseAct.Withdraw(), at(9, 12));
    clock.set(at(28, 10));
  }

  private Person account(String login, Role role) {
    return estates.account(made.id(), login, login, role, null);
  }

  private UUID complaint(TestCourtyard courtyard, Instant spoken) {
    return testCases.complaint(made, courtyard, spoken);
  }

  private void take(UUID id, CaseAct act, Instant at) {
    cases.take(made.id(), id, new Deed(act, made.wangmin().id(), "已说明", at, at, null), null);
  }

  private Report report(Person by) {
    return reports.page(by, null, 10).stream()
        .filter(one -> one.month().equals(FEBRUARY))
        .findFirst()
        .orElseThrow();
  }

  private ReportPage page(Person by, UUID id) {
    return reports.open(by, id).orElseThrow();
  }

  private static Map<String, ReportCell> glance(ReportContent content) {
    Table table =
        (Table) content.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    Map<String, ReportCell> cells = new LinkedHashMap<>();
    table.lines().forEach(line -> cells.put(line.name().zh(), line.cells().getFirst()));
    return cells;
  }

  private static Map<String, String> said(ReportContent content) {
    Map<String, String> said = new LinkedHashMap<>();
    glance(content).forEach((name, cell) -> said.put(name, cell.words().zh()));
    return said;
  }

  private void write(UUID id, String key, String words) {
    String before = page(supervisor, id).report().words().getOrDefault(key, "");
    desk.write(supervisor, id, key, before, words);
  }

  private int version(UUID id) {
    return page(supervisor, id).report().version();
  }

  private UUID handedIn() {
    UUID id = report(supervisor).id();
    write(id, "overall", "总体平稳");
    write(id, "measures", "装修噪音加强巡查");
    desk.handIn(supervisor, id, version(id));
    return id;
  }

  private UUID approved() {
    UUID id = handedIn();
    desk.approve(manager, id, version(id), "");
    return id;
  }

  @Test
  void
      this_months_draft_and_the_last_ones_begin_on_their_own_and_february_is_due_on_its_last_day() {
    assertThat(reports.page(supervisor, null, 10))
        .extracting(Report::month)
        .containsExactly(FEBRUARY, FEBRUARY.minusMonths(1));
    Report report = report(supervisor);
    assertThat(report.due()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(report(specialist).writerId()).isNull();
    assertThat(reports.page(supervisor, null, 10)).hasSize(2);
  }

  @Test
  void the_numbers_are_those_of_what_happened_with_the_cases_behind_them() {
    Map<String, ReportCell> cells = glance(page(supervisor, report(supervisor).id()).draft());
    assertThat(said(page(supervisor, report(supervisor).id()).draft()))
        .containsEntry("上期结转", "1")
        .containsEntry("受理", "4")
        .containsEntry("其中：投诉", "4")
        .containsEntry("其中：建议", "0")
        .containsEntry("重新打开", "1")
        .containsEntry("消项", "3")
        .containsEntry("未结", "3")
        .containsEntry("按时答复", "1")
        .containsEntry("超时答复", "1")
        .containsEntry("超时未答复", "2")
        .containsEntry("答复及时率", "50 %")
        .containsEntry("满意度（1–5）", "3.0")
        .containsEntry("不满意", "1");
    assertThat(((ReportCell.Count) cells.get("未结")).cases())
        .containsExactly(carriedOver, late, bad);
    assertThat(((ReportCell.Count) cells.get("消项")).cases()).containsExactly(good, bad, withdrawn);
    assertThat(((ReportCell.Mean) cells.get("满意度（1–5）")).cases())
        .containsExactlyInAnyOrder(good, bad);
  }

  @Test
  void late_answers_and_dissatisfied_residents_are_told_one_by_one() {
    List<ReportBlock.Cases> told =
        page(supervisor, report(supervisor).id()).draft().blocks().stream()
            .filter(ReportBlock.Cases.class::isInstance)
            .map(ReportBlock.Cases.class::cast)
            .toList();
    assertThat(told.getFirst().cases())
        .extracting(ReportBlock.Told::id)
        .containsExactly(carriedOver, bad, late);
    assertThat(told.getFirst().cases().getLast().facts().getFirst().zh())
        .isEqualTo("应在 02-06 10:00 前答复，02-07 11:00 答复，超时 25 小时 0 分");
    assertThat(told.getLast().cases()).extracting(ReportBlock.Told::id).containsExactly(bad);
  }

  @Test
  void it_goes_to_the_manager_with_its_words_comes_back_and_goes_again() {
    UUID id = report(supervisor).id();
    assertThatThrownBy(() -> desk.handIn(supervisor, id, version(id)))
        .isInstanceOfSatisfying(
            ReportRefused.class, refused -> assertThat(refused.key()).isEqualTo("overall"));
    assertThat(reports.find(manager, id)).as("a draft is nobody else's").isEmpty();
    UUID same = handedIn();
    assertThat(same).isEqualTo(id);
    assertThat(reports.waitingFor(manager)).isEqualTo(1);
    assertThatThrownBy(() -> desk.giveBack(manager, id, version(id), " "))
        .isInstanceOf(ReportRefused.class);
    desk.giveBack(manager, id, version(id), "写明责任人");
    assertThat(reports.waitingFor(supervisor)).isGreaterThanOrEqualTo(1);
    take(late, new CaseAct.Resolve(), at(28, 11));
    take(late, new CaseAct.Close(), at(28, 11));
    clock.set(at(28, 12));
    write(id, "measures", "李强负责，每周两次");
    desk.handIn(supervisor, id, version(id));
    ReportPage page = page(manager, id);
    assertThat(page.editions()).hasSize(2);
    assertThat(said(page.editions().getFirst().content())).containsEntry("未结", "3");
    assertThat(said(page.editions().getLast().content())).containsEntry("未结", "2");
    assertThat(page.editions().getFirst().words()).containsEntry("measures", "装修噪音加强巡查");
    assertThat(page.editions().getLast().words()).containsEntry("measures", "李强负责，每周两次");
  }

  @Test
  void no_heading_stands_alone_at_the_foot_of_a_page() throws IOException {
    UUID id = approved();
    List<String> headings =
        page(supervisor, id).last().orElseThrow().content().blocks().stream()
            .map(block -> block.title().zh())
            .toList();
    try (var document = Loader.loadPDF(pdf(id, 1))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (int number = 1; number < document.getNumberOfPages(); number++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        assertThat(stripper.getText(document).strip().lines().toList().getLast())
            .as("page %d", number)
            .isNotIn(headings);
      }
    }
  }

  @Test
  void what_was_approved_stays_byte_for_byte_and_what_is_learned_later_is_an_amendment()
      throws IOException {
    UUID id = approved();
    Edition frozen = page(supervisor, id).last().orElseThrow();
    byte[] pdf = pdf(id, 1);
    assertThat(frozen.sha256()).isEqualTo(sha256(document(id, 1)));
    assertThat(text(pdf))
        .contains("投诉建议月度汇总", "2026-02", "总体平稳", "受理", "50 %", "已批准")
        .contains(frozen.sha256().substring(0, 20));
    assertThat(page(supervisor, id).goneOn()).isZero();
    clock.set(at(3, 2, 9));
    take(late, new CaseAct.Resolve(), at(3, 1, 9));
    take(late, new CaseAct.Close(), at(3, 1, 9));
    assertThat(page(supervisor, id).goneOn()).as("March changes nothing of February").isZero();
    UUID fromSite = complaint(made.haitang(), at(27, 20));
    assertThat(page(supervisor, id).goneOn()).isEqualTo(1);
    assertThat(page(supervisor, id).last()).contains(frozen);
    desk.amend(supervisor, id, version(id), "2 月 27 日的一件当时还没有同步");
    ReportPage page = page(manager, id);
    assertThat(page.editions()).hasSize(2).startsWith(frozen);
    assertThat(page.report().state()).isEqualTo(ReportState.APPROVED);
    Edition amended = page.last().orElseThrow();
    assertThat(said(amended.content())).containsEntry("受理", "5");
    assertThat(amended.amendment()).contains("还没有同步");
    assertThat(((ReportCell.Count) glance(amended.content()).get("受理")).cases()).contains(fromSite);
    assertThat(pdf(id, 1)).isEqualTo(pdf);
    assertThat(frozen.sha256()).isEqualTo(sha256(document(id, 1)));
    assertThat(page(supervisor, id).goneOn()).isZero();
  }

  @Test
  void nobody_changes_an_edition_not_even_in_the_database() {
    UUID id = approved();
    for (String change : List.of("document = 'x'", "pdf = null", "made_by = made_by")) {
      assertThatThrownBy(
              () ->
                  jdbc.sql("update report_edition set " + change + " where report_id = ?")
                      .param(id)
                      .update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("stays as it is");
    }
  }

  @Test
  void whoever_comes_second_is_told_and_nothing_is_overwritten() {
    UUID id = report(supervisor).id();
    write(id, "overall", "总体平稳");
    assertThatThrownBy(() -> desk.write(supervisor, id, "overall", "", "另一句"))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            changed -> assertThat(changed.present(String.class)).isEqualTo("总体平稳"));
    int before = version(id);
    handedIn();
    assertThatThrownBy(() -> desk.approve(manager, id, before, ""))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> desk.write(supervisor, id, "overall", "总体平稳", "晚了"))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void each_sees_what_comes_to_them_and_does_what_is_theirs() {
    UUID id = handedIn();
    int version = version(id);
    assertThat(reports.find(clerk, id)).as("not approved yet").isEmpty();
    assertThat(reports.find(specialist, id)).isEmpty();
    Person other = account("qita", Role.SUPERVISOR);
    assertThat(reports.find(other, id)).isEmpty();
    assertThat(reports.find(estates.make().zhanghua(), id)).isEmpty();
    for (Person nobody : List.of(made.wangmin(), made.admin())) {
      assertThatThrownBy(() -> reports.page(nobody, null, 10))
          .isInstanceOf(AccessDeniedException.class);
    }
    for (Person not : List.of(supervisor, specialist, clerk, other, made.wangmin())) {
      assertThatThrownBy(() -> desk.approve(not, id, version, ""))
          .isInstanceOf(AccessDeniedException.class);
    }
    desk.approve(manager, id, version, "同意");
    assertThat(reports.waitingFor(clerk)).isEqualTo(1);
    assertThatThrownBy(() -> desk.archive(manager, id, version + 1))
        .isInstanceOf(AccessDeniedException.class);
    desk.archive(clerk, id, version + 1);
    assertThat(reports.waitingFor(clerk)).isZero();
    assertThat(page(supervisor, id).report().state()).isEqualTo(ReportState.ARCHIVED);
    assertThatThrownBy(() -> desk.amend(other, id, version + 2, "x"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_supervisors_is_of_their_courtyards_and_the_specialists_of_the_estate() {
    Person other = account("qita", Role.SUPERVISOR);
    estates.answersFor(
        made.id(),
        estates.account(made.id(), "liuyang", "刘洋", Role.AMBASSADOR, other.id()),
        made.zijing());
    assertThat(said(page(other, report(other).id()).draft())).containsEntry("受理", "2");
    assertThat(said(page(specialist, report(specialist).id()).draft())).containsEntry("受理", "4");
  }

  @Test
  void whoever_writes_is_reminded_five_days_before_it_is_due() {
    handedInForJanuary();
    clock.set(at(22, 9));
    assertThat(reports.waitingFor(supervisor)).isZero();
    clock.set(at(23, 9));
    assertThat(reports.waitingFor(supervisor)).isEqualTo(1);
    handedIn();
    assertThat(reports.waitingFor(supervisor)).isZero();
  }

  @Test
  void who_has_not_handed_in_by_the_day_is_told_to_the_manager_and_to_nobody_else() {
    handedInForJanuary();
    report(supervisor);
    assertThat(reports.overdue(manager)).isEmpty();
    clock.set(at(3, 1, 9));
    assertThat(reports.overdue(manager))
        .extracting(Report::writer, Report::month)
        .containsExactly(tuple(supervisor.name(), FEBRUARY));
    assertThat(reports.overdue(supervisor)).isEmpty();
    assertThat(reports.overdue(clerk)).isEmpty();
    assertThatThrownBy(() -> reports.overdue(made.wangmin()))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void handedInForJanuary() {
    UUID january = reports.page(supervisor, null, 10).getLast().id();
    write(january, "overall", "平稳");
    write(january, "measures", "无");
    desk.handIn(supervisor, january, version(january));
  }

  private String document(UUID id, int edition) {
    return jdbc.sql("select document from report_edition where report_id = ? and number = ?")
        .params(id, edition)
        .query(String.class)
        .single();
  }

  private byte[] pdf(UUID id, int edition) {
    return jdbc.sql("select pdf from report_edition where report_id = ? and number = ?")
        .params(id, edition)
        .query(byte[].class)
        .single();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String sha256(String document) {
    return DigestUtils.sha256Hex(document.getBytes(StandardCharsets.UTF_8));
  }
}
