package app.courtyard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.NewCase;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class NoticesTest {

  private static final Instant SPOKEN =
      Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private Cases cases;
  @Autowired private CaseBook book;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;

  private TestEstate.Made estate;
  private Person manager;

  @BeforeEach
  void an_estate() {
    estate = estates.make();
    manager = estates.account(estate.id(), "manager", "经理", Role.DEPARTMENT_MANAGER, null);
  }

  private UUID complaint(@Nullable Person owner, @Nullable Department department, boolean grave) {
    return cases.open(
        new NewCase(
            estate.id(),
            CaseKind.COMPLAINT,
            Severity.MINOR,
            "noise.renovation",
            "楼上装修太吵",
            estate.haitang().unit(),
            null,
            estate.haitang().id(),
            Channel.VISIT,
            null,
            null,
            null,
            estate.liqiang().id(),
            owner == null ? null : owner.id(),
            department,
            grave,
            SPOKEN,
            SPOKEN));
  }

  private void take(UUID id, CaseAct act, Person by, @Nullable String words) {
    cases.take(estate.id(), id, Deed.now(act, by.id(), words, SPOKEN.plusSeconds(60)), null);
  }

  private List<NoticeKind> toldTo(Person person) {
    return notices.page(person, null, 50).stream().map(Notice::kind).toList();
  }

  @Test
  void whoever_a_case_is_given_to_is_told_and_nobody_of_their_own_doing() {
    UUID id = complaint(estate.wangmin(), null, false);
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.GIVEN);
    assertThat(toldTo(estate.liqiang())).isEmpty();
    take(id, new CaseAct.Note(), estate.wangmin(), "已到现场");
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.GIVEN);
    take(id, new CaseAct.Note(), estate.zhanghua(), "业主又来电话");
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.WORD, NoticeKind.GIVEN);
    assertThat(notices.page(estate.wangmin(), null, 1).getFirst())
        .satisfies(
            notice -> {
              assertThat(notice.words()).isEqualTo("业主又来电话");
              assertThat(notice.by()).isEqualTo("张华");
              assertThat(notice.read()).isFalse();
            });
  }

  @Test
  void a_department_is_told_by_those_who_lead_it() {
    Person lead = estates.account(estate.id(), "lead", "工程主管", Role.DEPARTMENT_LEAD, null);
    Person other = estates.account(estate.id(), "other", "环境主管", Role.DEPARTMENT_LEAD, null);
    jdbc.sql("update account set department = 'engineering' where id = ?")
        .param(lead.id())
        .update();
    jdbc.sql("update account set department = 'environment' where id = ?")
        .param(other.id())
        .update();
    UUID id = complaint(estate.wangmin(), null, false);
    take(id, new CaseAct.Assign(null, Department.ENGINEERING), estate.wangmin(), null);
    assertThat(toldTo(lead)).containsExactly(NoticeKind.GIVEN);
    assertThat(toldTo(other)).isEmpty();
  }

  @Test
  void a_major_complaint_is_told_to_the_supervisor_at_once() {
    complaint(estate.wangmin(), null, true);
    complaint(estate.wangmin(), null, false);
    assertThat(toldTo(estate.zhanghua())).containsExactly(NoticeKind.GRAVE);
  }

  @Test
  void time_that_runs_out_is_told_to_the_owner_the_supervisor_and_the_manager_each_once() {
    UUID id = complaint(estate.wangmin(), null, false);
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.GIVEN);
    escalate(id, Duration.ofHours(11));
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.GIVEN);
    escalate(id, Duration.ofHours(12));
    assertThat(toldTo(estate.wangmin())).containsExactly(NoticeKind.ESCALATED, NoticeKind.GIVEN);
    assertThat(toldTo(estate.zhanghua())).isEmpty();
    escalate(id, Duration.ofHours(20));
    assertThat(toldTo(estate.zhanghua())).containsExactly(NoticeKind.ESCALATED);
    assertThat(toldTo(manager)).isEmpty();
    escalate(id, Duration.ofHours(25));
    escalate(id, Duration.ofHours(26));
    assertThat(toldTo(manager)).containsExactly(NoticeKind.ESCALATED);
    assertThat(notices.page(manager, null, 1).getFirst().about())
        .isInstanceOfSatisfying(
            Notice.OfCase.class, of -> assertThat(of.level()).isEqualTo("overdue"));
    assertThat(toldTo(estate.wangmin())).hasSize(2);
  }

  private void escalate(UUID id, Duration after) {
    cases.escalate(estate.id(), id, SPOKEN.plus(after));
  }

  @Test
  void whoever_made_a_step_that_no_longer_fitted_is_told() {
    UUID id = complaint(estate.wangmin(), null, false);
    take(id, new CaseAct.Withdraw(), estate.zhanghua(), "业主撤回");
    cases.takeLate(
        estate.id(),
        id,
        new Deed(
            new CaseAct.Resolve(),
            estate.wangmin().id(),
            "已处理",
            SPOKEN.plusSeconds(30),
            SPOKEN.plusSeconds(90),
            null));
    assertThat(toldTo(estate.wangmin()))
        .containsExactly(NoticeKind.MISFIT, NoticeKind.WORD, NoticeKind.GIVEN);
  }

  @Test
  void what_was_told_is_unread_until_its_case_is_opened() {
    UUID first = complaint(estate.wangmin(), null, false);
    complaint(estate.wangmin(), null, false);
    assertThat(notices.unread(estate.wangmin())).isEqualTo(2);
    notices.readAbout(estate.wangmin(), first);
    assertThat(notices.unread(estate.wangmin())).isOne();
    notices.readAll(estate.wangmin());
    assertThat(notices.unread(estate.wangmin())).isZero();
    assertThat(notices.page(estate.wangmin(), null, 50)).allMatch(Notice::read);
  }

  @Test
  void what_was_read_on_the_phone_is_read_though_something_newer_is_not() {
    UUID id = complaint(estate.wangmin(), null, false);
    TestWalk.Capture read = walk.form("notice.read", SPOKEN.plusSeconds(30));
    read.answers().put("case", id.toString());
    take(id, new CaseAct.Note(), estate.zhanghua(), "业主又来电话");
    walk.handIn(estate.wangmin(), read);
    assertThat(notices.unreadOfCases(estate.wangmin(), 50))
        .singleElement()
        .satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.WORD));
  }

  @Test
  void older_ones_follow_the_last_that_was_shown() {
    for (int each = 0; each < 5; each++) {
      complaint(estate.wangmin(), null, false);
    }
    List<Notice> first = notices.page(estate.wangmin(), null, 3);
    List<Notice> rest = notices.page(estate.wangmin(), first.getLast(), 3);
    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
  }
}
