package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.PackFor;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class CasesSectionTest {

  private static final Instant SPOKEN = Instant.now().minus(Duration.ofHours(1));

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private Estates all;
  @Autowired private Responsibilities responsibilities;
  @Autowired private CasesSection section;

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
  void nobody_carries_what_residents_of_other_courtyards_said() {
    assertThat(packOf(made.wangmin())).hasSize(1);
    assertThat(packOf(made.liqiang())).isEmpty();
  }
}
