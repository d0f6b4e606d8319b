package app.courtyard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.PackFor;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.CaseStep;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Deed;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class DefectsTest {

  private static final String BOXES = "switch-boxes";
  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);
  private static final Instant TEN = NINE.plusSeconds(1200);
  private static final Instant ELEVEN = NINE.plusSeconds(2400);

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private Findings findings;
  @Autowired private Responsibilities responsibilities;
  @Autowired private CaseBook book;
  @Autowired private Cases cases;
  @Autowired private JdbcClient jdbc;
  @Autowired private Estates all;
  @Autowired private FindingsSection section;

  private TestEstate.Made made;
  private UUID place;

  @BeforeEach
  void an_estate() {
    made = estates.make();
    place = made.haitang().checkpoint();
  }

  private void handIn(TestWalk.Capture... captures) {
    walk.handIn(made.wangmin(), captures);
  }

  private List<Finding> open() {
    return findings.open(responsibilities.reachOf(made.wangmin(), LocalDate.now()));
  }

  private UUID onlyFinding() {
    assertThat(open()).hasSize(1);
    return open().getFirst().id();
  }

  private CaseFile onlyCase() {
    List<UUID> ids =
        jdbc.sql("select id from case_file where estate_id = ?")
            .param(made.id())
            .query(UUID.class)
            .list();
    assertThat(ids).hasSize(1);
    return book.find(made.id(), ids.getFirst()).orElseThrow();
  }

  private List<CaseStep> steps() {
    return book.timeline(made.id(), onlyCase().id()).stream()
        .map(entry -> entry.act().step())
        .toList();
  }

  private void take(CaseAct act, String words, Instant at) {
    take(act, made.liqiang(), words, at);
  }

  private void take(CaseAct act, Person by, String words, Instant at) {
    cases.takeLate(made.id(), onlyCase().id(), new Deed(act, by.id(), words, at, at, null));
  }

  /** Who only saw that it is gone has put nothing right. */
  @Test
  void whoever_put_it_right_does_not_close_it() {
    handIn(walk.check(place, NINE, BOXES));
    take(new CaseAct.Resolve(), made.liqiang(), "已加锁", TEN);
    take(new CaseAct.Verify(), made.liqiang(), null, ELEVEN);
    assertThat(onlyCase().state()).isEqualTo(CaseState.RESOLVED);
    take(new CaseAct.Verify(), made.wangmin(), null, ELEVEN);
    assertThat(onlyCase().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void a_failed_item_opens_a_case_of_the_department_that_puts_it_right() {
    handIn(walk.check(place, NINE, BOXES));
    CaseFile file = onlyCase();
    assertThat(file.id()).isEqualTo(onlyFinding());
    assertThat(file.kind()).isEqualTo(CaseKind.DEFECT);
    assertThat(file.state()).isEqualTo(CaseState.ASSIGNED);
    assertThat(file.department()).isEqualTo(Department.ENGINEERING);
    assertThat(file.severity()).isEqualTo(Severity.MAJOR);
    assertThat(file.item().label().zh()).isEqualTo("配电箱、井道门锁闭");
    assertThat(file.solutionDueAt()).isEqualTo(open().getFirst().dueAt());
    assertThat(file.courtyardId()).isEqualTo(made.haitang().id());
  }

  @Test
  void what_fails_again_adds_to_the_open_case() {
    handIn(walk.check(place, NINE, BOXES));
    handIn(walk.check(place, TEN, BOXES).revisits(onlyFinding(), true));
    assertThat(steps()).containsExactly(CaseStep.OPENED, CaseStep.SEEN_AGAIN);
  }

  @Test
  void what_was_seen_gone_waits_for_somebody_elses_look_and_is_closed_by_it() {
    handIn(walk.check(place, NINE, BOXES));
    handIn(walk.check(place, TEN).revisits(onlyFinding(), false));
    assertThat(onlyCase().state()).isEqualTo(CaseState.RESOLVED);
    assertThat(onlyCase().solutionMetAt()).isEqualTo(TEN);
    take(new CaseAct.Verify(), null, ELEVEN);
    assertThat(onlyCase().state()).isEqualTo(CaseState.CLOSED);
    assertThat(open()).isEmpty();
  }

  @Test
  void what_a_department_has_put_right_is_an_open_finding_until_it_was_looked_at() {
    handIn(walk.check(place, NINE, BOXES));
    take(new CaseAct.Resolve(), "已加锁", TEN);
    assertThat(open()).hasSize(1);
    take(new CaseAct.Verify(), made.wangmin(), null, ELEVEN);
    assertThat(open()).isEmpty();
  }

  @Test
  void what_is_still_there_after_it_was_called_done_goes_back() {
    handIn(walk.check(place, NINE, BOXES));
    take(new CaseAct.Resolve(), "已加锁", TEN);
    handIn(walk.check(place, ELEVEN, BOXES).revisits(onlyFinding(), true));
    assertThat(onlyCase().state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(steps())
        .containsExactlyInAnyOrder(
            CaseStep.OPENED, CaseStep.RESOLVED, CaseStep.SEEN_AGAIN, CaseStep.SENT_BACK);
  }

  @Test
  void what_was_seen_before_it_was_put_right_sends_nothing_back() {
    handIn(walk.check(place, NINE, BOXES));
    UUID finding = onlyFinding();
    take(new CaseAct.Resolve(), "已加锁", ELEVEN);
    handIn(walk.check(place, TEN, BOXES).revisits(finding, true));
    assertThat(onlyCase().state()).isEqualTo(CaseState.RESOLVED);
  }

  @Test
  void a_record_that_counts_no_more_takes_its_case_along() {
    TestWalk.Capture wrong = walk.check(place, NINE, BOXES);
    handIn(wrong);
    handIn(walk.voiding(wrong, TEN));
    assertThat(onlyCase().state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void who_saw_it_gone_by_mistake_and_takes_that_back_has_it_open_again() {
    handIn(walk.check(place, NINE, BOXES));
    TestWalk.Capture wrong = walk.check(place, TEN).revisits(onlyFinding(), false);
    handIn(wrong);
    assertThat(onlyCase().state()).isEqualTo(CaseState.RESOLVED);
    handIn(walk.voiding(wrong, ELEVEN));
    assertThat(onlyCase().state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(open()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void seen_again_and_seen_gone_come_to_the_same_in_either_order(boolean goneFirst) {
    handIn(walk.check(place, NINE, BOXES));
    TestWalk.Capture still = walk.check(place, TEN, BOXES).revisits(onlyFinding(), true);
    TestWalk.Capture gone = walk.check(place, ELEVEN).revisits(onlyFinding(), false);
    handIn(goneFirst ? gone : still);
    handIn(goneFirst ? still : gone);
    assertThat(onlyCase().state()).isEqualTo(CaseState.RESOLVED);
    assertThat(onlyCase().solutionMetAt()).isEqualTo(ELEVEN);
    assertThat(steps()).containsExactly(CaseStep.OPENED, CaseStep.SEEN_AGAIN, CaseStep.SEEN_GONE);
  }

  @Test
  void a_lead_carries_the_findings_of_the_department_and_no_others() {
    handIn(walk.check(place, NINE, BOXES, "clean-floors"));
    assertThat(departments(made.wangmin()))
        .containsExactlyInAnyOrder(Department.ENGINEERING, Department.ENVIRONMENT);
    Person lead = estates.lead(made.id(), Department.ENVIRONMENT);
    assertThat(departments(lead)).containsExactly(Department.ENVIRONMENT);
    UUID floors =
        findings.open(responsibilities.reachOf(made.wangmin(), LocalDate.now())).stream()
            .filter(finding -> finding.department() == Department.ENVIRONMENT)
            .map(Finding::id)
            .findFirst()
            .orElseThrow();
    TestWalk.Capture cannot = walk.form("case.cannot", TEN);
    cannot.answers().put("case", floors.toString()).put("words", "是装修公司的垃圾");
    walk.handIn(lead, cannot);
    assertThat(departments(lead)).isEmpty();
  }

  private List<Department> departments(Person person) {
    Estate estate = all.get(made.id());
    LocalDate today = estate.dayOf(Instant.now());
    return section
        .content(new PackFor(person, responsibilities.reachOf(person, today), estate, today))
        .stream()
        .map(FindingsSection.WireFinding::department)
        .toList();
  }
}
