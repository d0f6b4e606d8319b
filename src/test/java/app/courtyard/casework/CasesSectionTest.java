package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.PackFor;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class CasesSectionTest {

  private static final Instant SPOKEN = Instant.now().minus(Duration.ofHours(1));

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private TestCases cases;
  @Autowired private Estates all;
  @Autowired private Responsibilities responsibilities;
  @Autowired private CasesSection section;
  @Autowired private JdbcClient jdbc;

  private TestEstate.Made made;
  private TestWalk.Capture complaint;

  @BeforeEach
  void a_complaint_that_was_taken_on_site() {
    made = estates.make();
    complaint = walk.form("complaint", SPOKEN).at(made.haitang().unit(), "scan");
    complaint
        .answers()
        .put("kind", "complaint")
        .put("class", "repairs")
        .put("class-repairs", "leak")
        .put("words", "天花板漏水")
        .put("phone", "13800001111");
    walk.handIn(made.wangmin(), complaint);
  }

  private List<CasesSection.WireCase> packOf(Person person) {
    Estate estate = all.get(made.id());
    LocalDate today = estate.dayOf(Instant.now());
    return section.content(
        new PackFor(person, responsibilities.reachOf(person, today), estate, today));
  }

  @Test
  void a_case_and_its_steps_name_the_captures_by_which_they_came() {
    CasesSection.WireCase one = packOf(made.wangmin()).getFirst();
    TestWalk.Capture answer = walk.form("case.answer", SPOKEN.plusSeconds(60));
    answer
        .answers()
        .put("case", one.id().toString())
        .put("means", "in_person")
        .put("words", "明天来修");
    walk.handIn(made.wangmin(), answer);
    one = packOf(made.wangmin()).getFirst();
    assertThat(one.record()).isEqualTo(complaint.id());
    assertThat(one.phone()).isEqualTo("13800001111");
    assertThat(one.steps())
        .extracting(CasesSection.WireStep::step)
        .containsExactly(CaseStep.OPENED, CaseStep.ANSWERED);
    assertThat(one.steps().getLast().record()).isEqualTo(answer.id());
  }

  @Test
  void who_told_the_same_is_named_until_they_are_answered_and_the_first_of_them_presses() {
    CasesSection.WireCase one = packOf(made.wangmin()).getFirst();
    answer(one);
    UUID same = cases.complaint(made, made.haitang(), SPOKEN.minus(Duration.ofHours(2)));
    cases.take(made, same, new CaseAct.Link(one.id()), made.wangmin().id(), null);

    CasesSection.WireCase owed = packOf(made.wangmin()).getFirst();
    assertThat(owed.also()).extracting(CasesSection.AlsoTold::id).containsExactly(same);
    assertThat(owed.also().getFirst().phone()).isEqualTo("13800005678");
    assertThat(owed.answerBy()).isEqualTo(owed.also().getFirst().answerBy());
    assertThat(owed.answeredAt()).isNull();

    answer(one);
    CasesSection.WireCase answered = packOf(made.wangmin()).getFirst();
    assertThat(answered.also()).isEmpty();
    assertThat(answered.answeredAt()).isNotNull();
  }

  private void answer(CasesSection.WireCase one) {
    TestWalk.Capture answer = walk.form("case.answer", Instant.now());
    answer
        .answers()
        .put("case", one.id().toString())
        .put("means", "telephone")
        .put("words", "明天来修");
    walk.handIn(made.wangmin(), answer);
  }

  @Test
  void nobody_carries_what_residents_of_other_courtyards_said() {
    assertThat(packOf(made.wangmin())).hasSize(1);
    assertThat(packOf(made.liqiang())).isEmpty();
  }

  @Test
  void a_step_shows_what_was_photographed_for_it_and_the_case_what_was_at_first() {
    TestWalk.Capture second = walk.form("complaint", SPOKEN).at(made.haitang().unit(), "scan");
    second.answers().setAll(complaint.answers());
    second.shows("photos");
    TestWalk.Capture done = step("case.resolve", second.id());
    done.answers().put("words", "补好了");
    done.shows("photos");
    walk.handIn(made.wangmin(), second, done);
    CasesSection.WireCase one = find(made.wangmin(), second.id());
    assertThat(one.photos()).containsExactly(second.photo());
    assertThat(one.steps())
        .extracting(CasesSection.WireStep::photos)
        .containsExactly(List.of(), List.of(done.photo()));
  }

  @Test
  void of_a_round_that_saw_a_defect_again_only_its_own_picture_is_shown() {
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    UUID checkpoint = made.haitang().checkpoint();
    TestWalk.Capture found = walk.check(checkpoint, SPOKEN, "stair-lights").photo("stair-lights");
    walk.handIn(made.wangmin(), found);
    UUID defect = packOf(lead).getFirst().id();
    TestWalk.Capture again =
        walk.check(checkpoint, SPOKEN.plusSeconds(60), "stair-lights", "emergency-lights")
            .photo("emergency-lights")
            .revisits(defect, true);
    walk.handIn(made.wangmin(), again);
    CasesSection.WireCase one =
        packOf(lead).stream().filter(each -> each.id().equals(defect)).findFirst().orElseThrow();
    assertThat(one.photos()).containsExactly(found.photo());
    assertThat(one.steps().getLast().step()).isEqualTo(CaseStep.SEEN_AGAIN);
    assertThat(one.steps().getLast().photos()).isEmpty();
  }

  @Test
  void what_a_lead_photographed_belongs_to_the_courtyard_of_the_case() {
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    TestWalk.Capture given = step("case.pass-on", complaint.id());
    given.answers().put("department", "engineering");
    walk.handIn(made.wangmin(), given);
    TestWalk.Capture done = step("case.resolve", complaint.id());
    done.answers().put("words", "补好了");
    done.shows("photos");
    walk.handIn(lead, done);
    assertThat(
            jdbc.sql("select courtyard_id from record where id = ?")
                .param(done.id())
                .query(UUID.class)
                .single())
        .isEqualTo(made.haitang().id());
  }

  @Test
  void a_lead_carries_what_the_department_has_and_nothing_else() {
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    assertThat(packOf(lead)).isEmpty();
    TestWalk.Capture given = step("case.pass-on", complaint.id());
    given.answers().put("department", "engineering");
    walk.handIn(made.wangmin(), given);
    assertThat(packOf(lead)).hasSize(1);
    assertThat(packOf(estates.lead(made.id(), Department.ENVIRONMENT))).isEmpty();
  }

  private TestWalk.Capture step(String form, UUID named) {
    TestWalk.Capture step = walk.form(form, SPOKEN.plusSeconds(60));
    step.answers().put("case", named.toString());
    return step;
  }

  private CasesSection.WireCase find(Person person, UUID record) {
    return packOf(person).stream()
        .filter(one -> record.equals(one.record()))
        .findFirst()
        .orElseThrow();
  }
}
