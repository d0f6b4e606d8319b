package app.courtyard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.courtyard.CourtyardTest;
import app.courtyard.TestClock;
import app.courtyard.TestEstate;
import app.courtyard.casework.TestCases;
import app.courtyard.notify.Notice;
import app.courtyard.notify.NoticeKind;
import app.courtyard.notify.Notices;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.people.Role;
import app.courtyard.people.SignedIn;
import app.courtyard.report.ReportBlock.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What happens to reports without anybody's doing, and who is told of them. */
@CourtyardTest
@Import(TestClock.class)
class ReportMorningTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private ReportMorning morning;
  @Autowired private Reports reports;
  @Autowired private ReportDesk desk;
  @Autowired private Succession succession;
  @Autowired private Notices notices;
  @Autowired private ReportController controller;
  @Autowired private PersonalPreferences preferences;
  @Autowired private UserDetailsService userDetails;
  @Autowired private TestClock.Hands clock;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private Person specialist;
  private Person manager;

  @BeforeEach
  void a_march() {
    clock.set(at(10, 9));
    made = estates.make();
    specialist = estates.account(made.id(), "zhuanyuan", "吴妍", Role.COMPLAINT_SPECIALIST, null);
    manager = estates.account(made.id(), "jingli", "郭伟", Role.DEPARTMENT_MANAGER, null);
    cases.complaint(made, made.haitang(), at(3, 10));
    cases.complaint(made, made.haitang(), at(4, 10));
    cases.complaint(made, made.zijing(), at(5, 10));
  }

  @AfterEach
  void sign_out() {
    SecurityContextHolder.clearContext();
  }

  private static Instant at(int day, int hour) {
    return LocalDateTime.of(2026, 3, day, hour, 0).atZone(ZONE).toInstant();
  }

  private void morningOf(int day) {
    clock.set(at(day, 6));
    morning.look();
  }

  private List<String> begun() {
    return jdbc.sql(
            "select kind || ' ' || coalesce(w.name, '') from report r left join account w on w.id = r.writer_id where r.estate_id = ? order by 1")
        .param(made.id())
        .query(String.class)
        .list();
  }

  private Report draftOf(Person writer) {
    return jdbc.sql(
            ReportRows.COLUMNS + "where r.estate_id = ? and r.writer_id = ? and r.month = ?")
        .params(made.id(), writer.id(), MARCH.atDay(1))
        .query(ReportRows::read)
        .single();
  }

  private Person supervisor(String login, String name) {
    return estates.account(made.id(), login, name, Role.SUPERVISOR, null);
  }

  private void leads(Person superior, Person one) {
    jdbc.sql("update account set superior_id = ? where id = ?")
        .params(superior.id(), one.id())
        .update();
  }

  private void leaves(Person one) {
    jdbc.sql("update account set closed_at = ? where id = ?")
        .params(Timestamp.from(clock.instant()), one.id())
        .update();
  }

  private void write(Person by, String key, String words) {
    Report report = draftOf(by);
    desk.write(by, report.id(), key, report.words().getOrDefault(key, ""), words);
  }

  private int received(Person by, UUID id) {
    ReportContent draft = reports.open(by, id).orElseThrow().draft();
    return draft.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).lines().stream())
        .filter(line -> line.name().zh().equals("受理"))
        .findFirst()
        .map(line -> ((ReportCell.Count) line.cells().getFirst()).cases().size())
        .orElseThrow();
  }

  private List<NoticeKind> toldTo(Person person) {
    return told(person).map(Notice::kind).toList();
  }

  private Stream<Notice> told(Person person) {
    return notices.page(person, null, 50).stream()
        .filter(notice -> notice.about() instanceof Notice.OfReport);
  }

  @Test
  void from_six_in_the_morning_what_is_due_begins_without_anybodys_looking() {
    supervisor("xinlai", "新来的");
    clock.set(at(11, 6).minusSeconds(60));
    morning.look();
    reports.waitingFor(made.zhanghua());
    assertThat(begun()).as("the count at the menu begins nothing").isEmpty();
    morningOf(11);
    assertThat(begun())
        .as("who answers for no courtyard writes nothing about any")
        .containsExactly("month-analysis ", "month-summary 张华");
    morningOf(12);
    assertThat(begun()).hasSize(2);
  }

  @Test
  void of_two_servers_one_has_the_morning() throws Exception {
    clock.set(at(26, 7));
    try (var servers = Executors.newFixedThreadPool(2)) {
      for (var one : servers.invokeAll(List.of(this::looked, this::looked))) {
        one.get();
      }
    }
    assertThat(begun()).hasSize(2);
    assertThat(toldTo(made.zhanghua())).containsExactly(NoticeKind.REPORT_DUE);
  }

  private boolean looked() {
    morning.look();
    return true;
  }

  @Test
  void whoever_writes_is_told_once_when_it_is_nearly_due() {
    morningOf(24);
    assertThat(toldTo(made.zhanghua())).isEmpty();
    morningOf(25);
    morningOf(26);
    assertThat(toldTo(specialist)).containsExactly(NoticeKind.REPORT_DUE);
    assertThat(told(made.zhanghua()))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.by()).isNull();
              assertThat(notice.about())
                  .isInstanceOfSatisfying(
                      Notice.OfReport.class,
                      of -> {
                        assertThat(of.month()).isEqualTo(MARCH);
                        assertThat(of.name().zh()).isEqualTo("投诉建议月度汇总");
                        assertThat(of.writer()).isEqualTo("张华");
                      });
            });
    assertThat(toldTo(manager)).isEmpty();
  }

  @Test
  void each_step_is_told_to_whom_it_concerns_and_nobody_of_their_own_doing() {
    UUID id = handedIn();
    assertThat(told(manager))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.REPORT_HANDED_IN);
              assertThat(notice.by()).isEqualTo("张华");
              assertThat(notice.read()).isFalse();
            });
    assertThat(toldTo(made.zhanghua())).isEmpty();
    desk.giveBack(manager, id, draftOf(made.zhanghua()).version(), "写明责任人");
    assertThat(told(made.zhanghua()))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.REPORT_RETURNED);
              assertThat(notice.words()).isEqualTo("写明责任人");
            });
    desk.handIn(made.zhanghua(), id, draftOf(made.zhanghua()).version());
    desk.approve(manager, id, draftOf(made.zhanghua()).version(), "");
    assertThat(toldTo(made.zhanghua()))
        .containsExactly(NoticeKind.REPORT_APPROVED, NoticeKind.REPORT_RETURNED);
    assertThat(toldTo(manager)).hasSize(2);
    notices.readAbout(manager, id);
    assertThat(told(manager)).allMatch(Notice::read);
    assertThat(notices.unreadOfCases(made.zhanghua(), 50)).isEmpty();
  }

  @Test
  void who_has_handed_in_is_not_told_that_it_is_due() {
    handedIn();
    morningOf(25);
    assertThat(toldTo(made.zhanghua())).isEmpty();
    assertThat(toldTo(specialist)).containsExactly(NoticeKind.REPORT_DUE);
  }

  private UUID handedIn() {
    morningOf(12);
    UUID id = draftOf(made.zhanghua()).id();
    write(made.zhanghua(), "overall", "总体平稳");
    write(made.zhanghua(), "measures", "加强巡查");
    desk.handIn(made.zhanghua(), id, draftOf(made.zhanghua()).version());
    return id;
  }

  @Test
  void what_nobody_writes_any_more_the_manager_takes_over_with_the_numbers_of_its_courtyards() {
    morningOf(12);
    write(made.zhanghua(), "overall", "总体平稳");
    UUID id = draftOf(made.zhanghua()).id();
    cases.complaint(made, made.zijing(), at(12, 3));
    assertThat(succession.abandoned(manager)).isEmpty();
    leaves(made.zhanghua());
    morningOf(13);
    assertThat(succession.abandoned(manager)).extracting(Report::id).containsExactly(id);
    for (Person nobody : List.of(specialist, supervisor("qita", "另一位"))) {
      assertThat(succession.abandoned(nobody)).isEmpty();
      assertThatThrownBy(() -> succession.takeOver(nobody, id))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> succession.takeOver(made.admin(), id))
        .isInstanceOf(AccessDeniedException.class);
    Person elsewhere =
        estates.account(estates.make().id(), "bieren", "别的小区", Role.DEPARTMENT_MANAGER, null);
    assertThatThrownBy(() -> succession.takeOver(elsewhere, id))
        .isInstanceOf(AccessDeniedException.class);
    succession.takeOver(manager, id);
    assertThat(succession.abandoned(manager)).isEmpty();
    assertThatThrownBy(() -> succession.takeOver(manager, id)).isInstanceOf(ChangedMeanwhile.class);
    assertThat(received(manager, id)).isEqualTo(4);
    assertThat(reports.open(manager, id).orElseThrow().course())
        .extracting(ReportEvent::step, ReportEvent::account)
        .containsExactly(tuple(ReportStep.TAKEN_OVER, "郭伟"));
    desk.write(manager, id, "measures", "", "加强巡查");
    desk.handIn(manager, id, draftOf(made.zhanghua()).version());
    assertThat(toldTo(manager)).as("of their own doing").isEmpty();
    desk.approve(manager, id, draftOf(made.zhanghua()).version(), "");
    assertThat(draftOf(made.zhanghua()).state()).isEqualTo(ReportState.APPROVED);
  }

  @Test
  void an_analysis_that_nobody_is_left_to_write_the_manager_takes_over_and_it_is_theirs_alone() {
    morningOf(12);
    leaves(specialist);
    assertThat(succession.abandoned(manager))
        .singleElement()
        .satisfies(report -> assertThat(report.kind()).isEqualTo("month-analysis"));
    UUID id = succession.abandoned(manager).getFirst().id();
    succession.takeOver(manager, id);
    Person next = estates.account(made.id(), "xinren", "新来的", Role.COMPLAINT_SPECIALIST, null);
    assertThat(reports.find(next, id)).isEmpty();
    assertThat(reports.open(manager, id).orElseThrow().draft()).isNotNull();
    assertThat(succession.abandoned(manager)).isEmpty();
  }

  @Test
  void whoever_answers_for_the_courtyards_now_has_their_numbers_and_what_was_written() {
    Person next = supervisor("lisi", "李四");
    Person sunmei = estates.account(made.id(), "sunmei", "孙梅", Role.AMBASSADOR, next.id());
    estates.answersFor(made.id(), sunmei, made.zijing());
    morningOf(12);
    write(made.zhanghua(), "overall", "张华写的");
    write(made.zhanghua(), "next", "张华的打算");
    write(next, "overall", "李四写的");
    UUID left = draftOf(made.zhanghua()).id();
    leads(next, made.wangmin());
    leads(next, made.liqiang());
    leaves(made.zhanghua());
    morningOf(13);
    morningOf(14);
    assertThat(draftOf(made.zhanghua()).state()).isEqualTo(ReportState.PASSED_ON);
    Report own = draftOf(next);
    assertThat(own.words()).containsEntry("overall", "李四写的\n张华写的").containsEntry("next", "张华的打算");
    assertThat(received(next, own.id())).isEqualTo(3);
    assertThat(reports.open(next, own.id()).orElseThrow().course())
        .extracting(ReportEvent::step, ReportEvent::account, ReportEvent::words)
        .containsExactly(tuple(ReportStep.TAKEN_OVER, "李四", "张华"));
    assertThat(toldTo(next)).containsExactly(NoticeKind.REPORT_TAKEN_OVER);
    assertThat(succession.abandoned(manager)).isEmpty();
    assertThat(reports.find(manager, left)).isEmpty();
    clock.set(at(31, 12));
    assertThat(reports.overdue(manager)).extracting(Report::id).doesNotContain(left);
  }

  @Test
  void it_waits_for_all_of_its_courtyards_and_goes_to_each_of_those_who_have_them() {
    Person first = supervisor("lisi", "李四");
    Person second = supervisor("zhaoliu", "赵六");
    morningOf(12);
    write(made.zhanghua(), "overall", "张华写的");
    leaves(made.zhanghua());
    leads(first, made.wangmin());
    morningOf(13);
    assertThat(succession.abandoned(manager)).hasSize(1);
    assertThat(draftOf(first).words()).isEmpty();
    leads(second, made.liqiang());
    morningOf(14);
    assertThat(succession.abandoned(manager)).isEmpty();
    assertThat(draftOf(first).words()).containsEntry("overall", "张华写的");
    assertThat(draftOf(second).words()).containsEntry("overall", "张华写的");
  }

  @Test
  void what_finds_no_room_behind_the_words_of_its_heir_stays_whole_and_is_the_managers() {
    Person next = supervisor("lisi", "李四");
    Person sunmei = estates.account(made.id(), "sunmei", "孙梅", Role.AMBASSADOR, next.id());
    estates.answersFor(made.id(), sunmei, made.zijing());
    morningOf(12);
    String long1500 = "长".repeat(1500);
    write(made.zhanghua(), "overall", long1500);
    write(next, "overall", long1500);
    leads(next, made.wangmin());
    leads(next, made.liqiang());
    leaves(made.zhanghua());
    morningOf(13);
    assertThat(draftOf(next).words()).containsEntry("overall", long1500);
    assertThat(succession.abandoned(manager))
        .singleElement()
        .satisfies(left -> assertThat(left.words()).containsEntry("overall", long1500));
  }

  @Test
  void whoever_comes_back_to_their_courtyards_has_their_draft_again() {
    Person next = supervisor("lisi", "李四");
    morningOf(12);
    write(made.zhanghua(), "overall", "张华写的");
    leads(next, made.wangmin());
    leads(next, made.liqiang());
    morningOf(13);
    assertThat(draftOf(made.zhanghua()).state()).isEqualTo(ReportState.PASSED_ON);
    assertThat(reports.page(made.zhanghua(), null, 10)).isEmpty();
    leads(made.zhanghua(), made.wangmin());
    assertThat(reports.page(made.zhanghua(), null, 10))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.state()).isEqualTo(ReportState.DRAFT);
              assertThat(report.words()).containsEntry("overall", "张华写的");
            });
  }

  @Test
  void the_name_of_a_pdf_is_in_the_language_of_its_edition_and_a_drafts_in_its_readers()
      throws Exception {
    morningOf(12);
    UUID id = draftOf(made.zhanghua()).id();
    preferences.set(made.zhanghua(), "en", "system");
    assertThat(nameOf(made.zhanghua(), id)).endsWith("2026-03.pdf").doesNotContain("月度汇总");
    preferences.set(made.zhanghua(), "zh", "system");
    assertThat(nameOf(made.zhanghua(), id)).contains("月度汇总 2026-03");
    handedIn();
    preferences.set(manager, "en", "system");
    assertThat(nameOf(manager, id)).contains("月度汇总 2026-03");
  }

  private String nameOf(Person reader, UUID id) throws Exception {
    SignedIn signedIn = (SignedIn) userDetails.loadUserByUsername(reader.loginName());
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, signedIn.getAuthorities()));
    MockHttpServletResponse response = new MockHttpServletResponse();
    controller.pdf(id, null, response);
    assertThat(new String(response.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    return ContentDisposition.parse(response.getHeader("Content-Disposition")).getFilename();
  }
}
