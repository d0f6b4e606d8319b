package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class CaseDeskTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private CaseDesk desk;
  @Autowired private CasePages pages;
  @Autowired private CaseBook book;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private Person frontDesk;
  private UUID complaint;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    complaint = cases.complaint(made, made.haitang(), Instant.now().minusSeconds(3600));
  }

  private void take(Person by, UUID id, CaseAct act, String words) {
    desk.take(by, id, act, words, cases.file(made, id).version());
  }

  private DeskSteps steps(Person by, UUID id) {
    return pages.find(by, id).orElseThrow().steps();
  }

  private UUID defect() {
    return cases.open(
        made,
        made.haitang(),
        Instant.now().minusSeconds(60),
        CaseKind.DEFECT,
        "repairs.lift",
        made.wangmin().id(),
        made.wangmin().id());
  }

  private static void assertRefused(StepRefused.Why why, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            StepRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void the_step_that_is_due_leads_a_complaint_from_its_answer_to_its_end() {
    assertThat(steps(frontDesk, complaint).next()).isEqualTo(DeskStep.ANSWER);
    take(frontDesk, complaint, new CaseAct.Answer(Means.TELEPHONE), "已联系施工队");
    assertThat(steps(frontDesk, complaint).next()).isEqualTo(DeskStep.ASSIGN);
    take(frontDesk, complaint, new CaseAct.Assign(made.wangmin().id(), null), null);
    assertThat(steps(frontDesk, complaint).next()).isNull();
    assertThat(steps(made.wangmin(), complaint).next()).isEqualTo(DeskStep.START);
    take(made.wangmin(), complaint, new CaseAct.Start(), null);
    assertThat(steps(made.wangmin(), complaint).next()).isEqualTo(DeskStep.RESOLVE);
    take(made.wangmin(), complaint, new CaseAct.Resolve(), "施工时间已改");
    assertThat(steps(frontDesk, complaint).next()).isEqualTo(DeskStep.CONFIRM);
    take(frontDesk, complaint, new CaseAct.Confirm(3), "可以");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.CLOSED);
    assertThat(steps(frontDesk, complaint).next()).isNull();
    assertThat(steps(frontDesk, complaint).others())
        .containsExactly(DeskStep.ANSWER, DeskStep.NOTE, DeskStep.RE_OPEN);
  }

  @Test
  void a_dissatisfied_resident_has_it_opened_again_and_says_why() {
    take(frontDesk, complaint, new CaseAct.Resolve(), "施工时间已改");
    assertRefused(
        StepRefused.Why.WORDS_MISSING,
        () -> take(frontDesk, complaint, new CaseAct.ReOpen(2), null));
    take(frontDesk, complaint, new CaseAct.ReOpen(2), "今早又开工了");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void one_closes_without_having_asked_only_with_the_reason_why() {
    take(frontDesk, complaint, new CaseAct.Resolve(), "施工时间已改");
    assertRefused(
        StepRefused.Why.WORDS_MISSING, () -> take(frontDesk, complaint, new CaseAct.Close(), " "));
    take(frontDesk, complaint, new CaseAct.Close(), "三次电话都没人接");
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void whoever_put_it_right_does_not_verify_it_too() {
    UUID defect = defect();
    take(made.wangmin(), defect, new CaseAct.Resolve(), "已换");
    assertThat(steps(made.wangmin(), defect).next()).isNull();
    assertThat(steps(made.wangmin(), defect).others())
        .doesNotContain(DeskStep.VERIFY, DeskStep.SEND_BACK, DeskStep.CLOSE);
    assertRefused(
        StepRefused.Why.OWN_WORK, () -> take(made.wangmin(), defect, new CaseAct.Verify(), null));
    assertRefused(
        StepRefused.Why.OWN_WORK,
        () -> take(made.wangmin(), defect, new CaseAct.SendBack(), "还在晃"));
    take(made.zhanghua(), defect, new CaseAct.SendBack(), "还在晃");
    take(made.zhanghua(), defect, new CaseAct.Resolve(), "重新固定");
    assertThat(steps(made.wangmin(), defect).next()).isEqualTo(DeskStep.VERIFY);
    take(made.wangmin(), defect, new CaseAct.Verify(), null);
    assertThat(cases.file(made, defect).state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void a_case_is_given_to_those_who_walk_rounds_there_first_to_who_is_on_duty() {
    CaseFile file = cases.file(made, complaint);
    assertThat(desk.colleagues(frontDesk, file.courtyardId()))
        .extracting(CaseDesk.Colleague::name, CaseDesk.Colleague::onDuty)
        .first()
        .isEqualTo(org.assertj.core.groups.Tuple.tuple("王敏", true));
    assertThat(desk.colleagues(frontDesk, file.courtyardId()))
        .extracting(CaseDesk.Colleague::name)
        .containsExactlyInAnyOrder("王敏", "李强", "张华");
    assertRefused(
        StepRefused.Why.OWNER,
        () -> take(frontDesk, complaint, new CaseAct.Assign(frontDesk.id(), null), null));
    assertRefused(
        StepRefused.Why.OWNER,
        () ->
            take(
                frontDesk,
                complaint,
                new CaseAct.Assign(estates.make().wangmin().id(), null),
                null));
    assertRefused(
        StepRefused.Why.OWNER,
        () -> take(frontDesk, complaint, new CaseAct.Assign(null, null), null));
  }

  @Test
  void an_ambassador_passes_on_but_says_not_whose_it_is_nor_by_when() {
    assertThatThrownBy(
            () ->
                take(
                    made.wangmin(), complaint, new CaseAct.Assign(made.liqiang().id(), null), null))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                take(
                    made.wangmin(),
                    complaint,
                    new CaseAct.ChangeDue(Instant.now().plusSeconds(3600)),
                    "业主同意"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> take(made.wangmin(), complaint, new CaseAct.ChangeSeverity(Severity.MAJOR), null))
        .isInstanceOf(AccessDeniedException.class);
    take(made.wangmin(), complaint, new CaseAct.Assign(null, Department.ENGINEERING), null);
    assertThat(cases.file(made, complaint).department()).isEqualTo(Department.ENGINEERING);
  }

  @Test
  void who_only_looks_changes_nothing_and_sees_no_number() {
    assertThat(steps(made.admin(), complaint).next()).isNull();
    assertThat(steps(made.admin(), complaint).others()).isEmpty();
    assertThatThrownBy(() -> take(made.admin(), complaint, new CaseAct.Note(), "看过"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.showNumber(made.admin(), complaint))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void what_is_out_of_reach_is_neither_seen_nor_changed_nor_dialled() {
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (Person by : List.of(made.liqiang(), otherTeam, estates.make().zhanghua())) {
      assertThat(pages.find(by, complaint)).isEmpty();
      assertThatThrownBy(() -> take(by, complaint, new CaseAct.Note(), "看过"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> desk.showNumber(by, complaint))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(book.timeline(made.id(), complaint)).hasSize(1);
  }

  @Test
  void a_look_at_the_number_leaves_a_line_and_a_trace_and_is_no_change_for_others() {
    int seen = cases.file(made, complaint).version();
    assertThat(desk.showNumber(frontDesk, complaint)).isEqualTo("13800005678");
    assertThat(book.timeline(made.id(), complaint).getLast().act())
        .isEqualTo(new CaseAct.ShowNumber());
    assertThat(
            jdbc.sql(
                    "select count(*) from trace where account_id = ? and what = 'case-number-shown'")
                .param(frontDesk.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    desk.take(made.zhanghua(), complaint, new CaseAct.Start(), null, seen);
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void a_pause_needs_an_end_that_is_to_come_and_is_taken_up_again() {
    assertRefused(
        StepRefused.Why.PAST,
        () ->
            take(
                frontDesk,
                complaint,
                new CaseAct.Pause(CaseAct.Awaited.PARTS, Instant.now().minusSeconds(1)),
                "等配件"));
    take(
        frontDesk,
        complaint,
        new CaseAct.Pause(CaseAct.Awaited.PARTS, Instant.now().plusSeconds(7200)),
        "等配件");
    assertThat(steps(frontDesk, complaint).others())
        .contains(DeskStep.RESUME)
        .doesNotContain(DeskStep.PAUSE);
    take(frontDesk, complaint, new CaseAct.Resume(), null);
    assertThat(cases.file(made, complaint).pausedUntil()).isNull();
  }

  @Test
  void the_date_and_the_severity_are_changed_by_whoever_says_so_and_a_date_has_its_reason() {
    Instant later = Instant.now().plusSeconds(20 * 86_400).truncatedTo(ChronoUnit.MINUTES);
    assertRefused(
        StepRefused.Why.WORDS_MISSING,
        () -> take(frontDesk, complaint, new CaseAct.ChangeDue(later), null));
    assertRefused(
        StepRefused.Why.PAST,
        () ->
            take(
                frontDesk,
                complaint,
                new CaseAct.ChangeDue(Instant.now().minusSeconds(60)),
                "业主同意"));
    take(frontDesk, complaint, new CaseAct.ChangeDue(later), "业主同意");
    assertThat(cases.file(made, complaint).solutionDueAt()).isEqualTo(later);
    take(frontDesk, complaint, new CaseAct.ChangeSeverity(Severity.MAJOR), null);
    assertThat(cases.file(made, complaint).severity()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void what_is_urgent_is_made_safe_first() {
    UUID defect = defect();
    assertThat(steps(made.zhanghua(), defect).others()).doesNotContain(DeskStep.MAKE_SAFE);
    take(made.zhanghua(), defect, new CaseAct.ChangeSeverity(Severity.URGENT), null);
    assertThat(steps(made.wangmin(), defect).next()).isEqualTo(DeskStep.MAKE_SAFE);
    take(made.wangmin(), defect, new CaseAct.MakeSafe(), "已断电围挡");
    assertThat(cases.file(made, defect).responseMetAt()).isNotNull();
    assertThat(steps(made.wangmin(), defect).next()).isEqualTo(DeskStep.START);
  }

  @Test
  void an_answer_a_result_and_a_reason_are_said_in_words() {
    for (CaseAct act :
        List.of(
            new CaseAct.Answer(Means.WECHAT),
            new CaseAct.Resolve(),
            new CaseAct.Note(),
            new CaseAct.Withdraw(),
            new CaseAct.Pause(CaseAct.Awaited.RESIDENT, Instant.now().plusSeconds(3600)))) {
      assertRefused(StepRefused.Why.WORDS_MISSING, () -> take(frontDesk, complaint, act, "  "));
    }
    assertRefused(
        StepRefused.Why.WORDS_TOO_LONG,
        () -> take(frontDesk, complaint, new CaseAct.Note(), "长".repeat(2001)));
    assertThat(book.timeline(made.id(), complaint)).hasSize(1);
  }

  @Test
  void what_was_answered_late_stays_late_however_it_ends() {
    UUID late = cases.complaint(made, made.haitang(), Instant.now().minus(Duration.ofHours(30)));
    take(frontDesk, late, new CaseAct.Answer(Means.TELEPHONE), "已说明");
    take(frontDesk, late, new CaseAct.Resolve(), "已改");
    take(frontDesk, late, new CaseAct.Confirm(5), null);
    CaseFile file = cases.file(made, late);
    assertThat(file.responseMetAt()).isAfter(file.responseDueAt());
  }

  @Test
  void a_case_goes_on_only_in_an_open_one_that_one_sees() {
    UUID elsewhere =
        cases.open(
            made,
            made.zijing(),
            Instant.now(),
            CaseKind.COMPLAINT,
            "noise.renovation",
            made.liqiang().id(),
            null);
    assertRefused(
        StepRefused.Why.LINK,
        () -> take(made.wangmin(), complaint, new CaseAct.Link(elsewhere), null));
    UUID same = cases.complaint(made, made.haitang(), Instant.now());
    assertThat(desk.others(made.wangmin(), cases.file(made, complaint)))
        .extracting(CaseFile::id)
        .containsExactly(same);
    take(made.wangmin(), complaint, new CaseAct.Link(same), null);
    assertThat(pages.find(made.wangmin(), complaint).orElseThrow().goesOnIn())
        .extracting(CaseFile::id)
        .isEqualTo(same);
    assertThat(pages.find(made.wangmin(), same).orElseThrow().linked())
        .extracting(CaseFile::id)
        .containsExactly(complaint);
  }

  @Test
  void of_two_at_once_the_later_is_told_and_nothing_is_overwritten() {
    int seen = cases.file(made, complaint).version();
    desk.take(made.zhanghua(), complaint, new CaseAct.Withdraw(), "业主撤回", seen);
    assertThatThrownBy(() -> desk.take(frontDesk, complaint, new CaseAct.Resolve(), "已处理", seen))
        .isInstanceOfSatisfying(
            CaseChanged.class, changed -> assertThat(changed.since()).hasSize(1));
    assertRefused(
        StepRefused.Why.STATE, () -> take(frontDesk, complaint, new CaseAct.Resolve(), "已处理"));
    assertThat(cases.file(made, complaint).state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void what_is_not_done_at_the_desk_is_not_done_there() {
    assertThatThrownBy(
            () -> take(frontDesk, complaint, new CaseAct.Misfit(CaseStep.RESOLVED), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
