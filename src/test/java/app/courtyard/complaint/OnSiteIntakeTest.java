package app.courtyard.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.CaptureState;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.CaseStep;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class OnSiteIntakeTest {

  private static final Instant YESTERDAY =
      Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(20));
  private static final Instant NOW = YESTERDAY.plus(Duration.ofHours(19));

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private CaseBook book;

  private TestEstate.Made made;

  @BeforeEach
  void an_estate() {
    made = estates.make();
  }

  private TestWalk.Capture complaint(UUID place) {
    TestWalk.Capture capture = walk.form("complaint", YESTERDAY).at(place, "scan");
    capture
        .answers()
        .put("kind", "complaint")
        .put("class", "noise")
        .put("class-noise", "renovation")
        .put("words", "楼上装修，中午也不停")
        .put("reporter", "陈女士")
        .put("phone", "13800001111");
    return capture;
  }

  private TestWalk.Capture step(CaseFile file, String form, Instant at) {
    TestWalk.Capture capture = walk.form(form, at);
    capture.answers().put("case", file.id().toString());
    return capture;
  }

  private CaseFile taken(Person by, TestWalk.Capture capture) {
    walk.handIn(by, capture);
    return book.openedBy(made.id(), capture.id()).orElseThrow();
  }

  private CaseFile now(CaseFile file) {
    return book.find(made.id(), file.id()).orElseThrow();
  }

  private List<CaseStep> steps(CaseFile file) {
    return book.timeline(made.id(), file.id()).stream().map(entry -> entry.act().step()).toList();
  }

  @Test
  void the_24_hours_run_from_when_the_resident_spoke_however_late_it_is_heard_of() {
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    assertThat(file.kind()).isEqualTo(CaseKind.COMPLAINT);
    assertThat(file.caseClass()).isEqualTo("noise.renovation");
    assertThat(file.reporterPhone()).isEqualTo("13800001111");
    assertThat(file.responseDueAt()).isEqualTo(file.spokenAt().plus(Duration.ofHours(24)));
    assertThat(file.spokenAt()).isBeforeOrEqualTo(YESTERDAY);
    assertThat(file.ownerId()).isEqualTo(made.wangmin().id());
    assertThat(file.state()).isEqualTo(CaseState.ASSIGNED);
  }

  @Test
  void one_told_to_the_wrong_ambassador_goes_to_the_right_one_by_itself() {
    CaseFile file = taken(made.liqiang(), complaint(made.haitang().unit()));
    assertThat(file.ownerId()).isEqualTo(made.wangmin().id());
    assertThat(file.takenBy()).isEqualTo(made.liqiang().id());
    assertThat(file.courtyardId()).isEqualTo(made.haitang().id());
  }

  @Test
  void what_was_answered_at_the_door_is_answered_though_it_comes_a_day_later() {
    TestWalk.Capture capture = complaint(made.haitang().unit());
    capture.answers().put("answer", "当场联系施工队，中午停工");
    CaseFile file = taken(made.wangmin(), capture);
    assertThat(file.responseMetAt()).isEqualTo(YESTERDAY);
    assertThat(steps(file)).containsExactly(CaseStep.OPENED, CaseStep.ANSWERED);
  }

  @Test
  void a_major_complaint_is_a_severe_one() {
    TestWalk.Capture capture = complaint(made.haitang().unit());
    capture.answers().put("grave", "yes");
    CaseFile file = taken(made.wangmin(), capture);
    assertThat(file.grave()).isTrue();
    assertThat(file.severity()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void any_other_affair_needs_one_answer() {
    TestWalk.Capture capture =
        walk.form("affair", YESTERDAY).at(made.haitang().checkpoint(), "scan");
    capture.answers().put("class", "power-cut");
    CaseFile file = taken(made.wangmin(), capture);
    assertThat(file.kind()).isEqualTo(CaseKind.AFFAIR);
    assertThat(file.caseClass()).isEqualTo("power-cut");
    assertThat(file.words()).isNull();
    assertThat(file.responseDueAt()).isNull();
  }

  @Test
  void it_is_followed_on_site_until_it_is_closed_in_whatever_order_that_is_heard_of() {
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture answer = step(file, "case.answer", NOW);
    answer.answers().put("means", "telephone").put("words", "今天起 12 点后停工");
    TestWalk.Capture resolve = step(file, "case.resolve", NOW.plusSeconds(60));
    resolve.answers().put("words", "施工时间已改");
    TestWalk.Capture confirm = step(file, "case.confirm", NOW.plusSeconds(120));
    confirm.answers().put("satisfaction", 4);
    walk.handIn(made.wangmin(), resolve);
    walk.handIn(made.wangmin(), confirm);
    assertThat(now(file).state()).isEqualTo(CaseState.CLOSED);
    walk.handIn(made.wangmin(), answer);
    assertThat(now(file).state()).isEqualTo(CaseState.CLOSED);
    assertThat(now(file).responseMetAt()).isEqualTo(NOW);
  }

  @Test
  void a_resident_who_is_not_satisfied_has_it_opened_again() {
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture resolve = step(file, "case.resolve", NOW);
    resolve.answers().put("words", "施工时间已改");
    TestWalk.Capture confirm = step(file, "case.confirm", NOW.plusSeconds(60));
    confirm.answers().put("satisfaction", 1).put("words", "今天中午又在吵");
    walk.handIn(made.wangmin(), resolve, confirm);
    assertThat(now(file).state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void what_no_longer_fits_becomes_a_note_on_the_case() {
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture resolve = step(file, "case.resolve", NOW);
    resolve.answers().put("words", "施工时间已改");
    TestWalk.Capture again = step(file, "case.resolve", NOW.plusSeconds(60));
    again.answers().put("words", "我也去看过了");
    walk.handIn(made.wangmin(), resolve, again);
    assertThat(steps(file)).containsExactly(CaseStep.OPENED, CaseStep.RESOLVED, CaseStep.MISFIT);
    assertThat(book.timeline(made.id(), file.id()).getLast().words()).isEqualTo("我也去看过了");
  }

  @Test
  void nobody_takes_a_case_further_that_is_not_theirs() {
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture note = step(file, "case.note", NOW);
    note.answers().put("words", "路过");
    assertThat(walk.send(made.liqiang(), note).state()).isEqualTo(CaptureState.HELD);
    assertThat(steps(file)).containsExactly(CaseStep.OPENED);
  }

  @Test
  void a_case_is_followed_by_who_took_it_in_before_its_number_is_heard_of() {
    TestWalk.Capture capture = complaint(made.haitang().unit());
    CaseFile file = taken(made.wangmin(), capture);
    TestWalk.Capture answer = walk.form("case.answer", NOW);
    answer
        .answers()
        .put("case", capture.id().toString())
        .put("means", "telephone")
        .put("words", "今天起 12 点后停工");
    walk.handIn(made.wangmin(), answer);
    assertThat(now(file).responseMetAt()).isEqualTo(NOW);
  }

  @Test
  void what_was_held_at_first_is_a_case_once_it_is_mended_and_one_only() {
    TestWalk.Capture held = complaint(made.haitang().unit());
    held.answers().remove("words");
    assertThat(walk.send(made.wangmin(), held).state()).isEqualTo(CaptureState.HELD);
    TestWalk.Capture mended = complaint(made.haitang().unit()).correcting(held);
    CaseFile file = taken(made.wangmin(), mended);
    TestWalk.Capture again = complaint(made.haitang().unit()).correcting(mended);
    again.answers().put("words", "楼上装修，中午和晚上都不停");
    walk.handIn(made.wangmin(), again);
    assertThat(steps(file)).containsExactly(CaseStep.OPENED, CaseStep.NOTED);
    assertThat(book.openedBy(made.id(), again.id())).isEmpty();
  }

  @Test
  void a_record_that_is_taken_back_takes_its_case_along() {
    TestWalk.Capture capture = complaint(made.haitang().unit());
    CaseFile file = taken(made.wangmin(), capture);
    walk.handIn(made.wangmin(), walk.voiding(capture, NOW));
    assertThat(now(file).state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void what_is_the_same_as_another_case_goes_on_there() {
    CaseFile first = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture again = complaint(made.haitang().unit());
    again.answers().put("case", first.id().toString());
    CaseFile second = taken(made.wangmin(), again);
    assertThat(second.state()).isEqualTo(CaseState.LINKED);
    assertThat(second.linkedTo()).isEqualTo(first.id());
    assertThat(now(first).state()).isEqualTo(CaseState.ASSIGNED);
  }

  @Test
  void it_may_be_named_by_what_took_it_in_and_an_affair_be_the_same_as_a_complaint() {
    TestWalk.Capture told = complaint(made.haitang().unit());
    CaseFile first = taken(made.wangmin(), told);
    TestWalk.Capture seen = walk.form("affair", NOW).at(made.haitang().unit(), "scan");
    seen.answers().put("class", "noise").put("case", told.id().toString());
    assertThat(taken(made.wangmin(), seen).linkedTo()).isEqualTo(first.id());
  }

  @Test
  void where_that_one_was_closed_meanwhile_it_is_a_case_of_its_own_and_says_so() {
    CaseFile first = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture resolve = step(first, "case.resolve", NOW);
    resolve.answers().put("words", "施工时间已改");
    TestWalk.Capture confirm = step(first, "case.confirm", NOW.plusSeconds(60));
    confirm.answers().put("satisfaction", 5);
    walk.handIn(made.wangmin(), resolve, confirm);
    TestWalk.Capture again = complaint(made.haitang().unit());
    again.answers().put("case", first.id().toString());
    CaseFile second = taken(made.wangmin(), again);
    assertThat(second.state()).isEqualTo(CaseState.ASSIGNED);
    assertThat(second.linkedTo()).isNull();
    assertThat(steps(second)).containsExactly(CaseStep.OPENED, CaseStep.MISFIT);
  }

  @Test
  void nobody_links_to_what_is_not_theirs_and_what_they_took_down_is_kept() {
    CaseFile first = taken(made.wangmin(), complaint(made.haitang().unit()));
    for (String named : List.of(first.id().toString(), UUID.randomUUID().toString(), "十二号")) {
      TestWalk.Capture again = complaint(made.zijing().unit());
      again.answers().put("case", named);
      CaseFile second = taken(made.liqiang(), again);
      assertThat(second.state()).isEqualTo(CaseState.ASSIGNED);
      assertThat(steps(second)).containsExactly(CaseStep.OPENED);
    }
  }

  @Test
  void a_lead_takes_further_what_the_department_has_or_had_and_nothing_else() {
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    CaseFile file = taken(made.wangmin(), complaint(made.haitang().unit()));
    TestWalk.Capture early = step(file, "case.note", NOW);
    early.answers().put("words", "不归我们");
    assertThat(walk.send(lead, early).state()).isEqualTo(CaptureState.HELD);

    TestWalk.Capture given = step(file, "case.pass-on", NOW.plusSeconds(60));
    given.answers().put("department", "engineering");
    walk.handIn(made.wangmin(), given);
    walk.handIn(lead, step(file, "case.start", NOW.plusSeconds(120)));
    assertThat(now(file).ownerId()).isEqualTo(lead.id());

    TestWalk.Capture cannot = step(file, "case.cannot", NOW.plusSeconds(180));
    cannot.answers().put("words", "属开发商保修");
    walk.handIn(lead, cannot);
    assertThat(now(file).ownerId()).isEqualTo(made.wangmin().id());
    assertThat(now(file).department()).isNull();
    TestWalk.Capture late = step(file, "case.note", NOW.plusSeconds(170));
    late.answers().put("words", "已看过现场");
    walk.handIn(lead, late);
  }
}
