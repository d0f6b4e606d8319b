package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.capture.PackFor;
import app.courtyard.casework.EarlierSection.WireEarlier;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
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

@CourtyardTest
class EarlierSectionTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private Estates all;
  @Autowired private Responsibilities responsibilities;
  @Autowired private EarlierSection section;

  private TestEstate.Made made;

  @BeforeEach
  void an_estate() {
    made = estates.make();
  }

  private List<WireEarlier> packOf(Person person) {
    Estate estate = all.get(made.id());
    LocalDate today = estate.dayOf(Instant.now());
    return section.content(
        new PackFor(person, responsibilities.reachOf(person, today), estate, today));
  }

  private UUID complaint(int daysAgo) {
    return cases.complaint(made, made.haitang(), Instant.now().minus(Duration.ofDays(daysAgo)));
  }

  private UUID withdrawn(int daysAgo) {
    UUID id = complaint(daysAgo);
    cases.take(made, id, new CaseAct.Withdraw(), made.zhanghua().id(), "误会");
    return id;
  }

  @Test
  void what_is_over_is_told_with_how_it_ended_and_how_satisfied_the_resident_was() {
    UUID id = complaint(3);
    UUID by = made.wangmin().id();
    cases.take(made, id, new CaseAct.Answer(CaseAct.Means.TELEPHONE), by, "马上来");
    cases.take(made, id, new CaseAct.Resolve(), by, "已停工");
    cases.take(made, id, new CaseAct.Confirm(4), by, null);
    cases.take(made, id, new CaseAct.Close(), by, null);
    complaint(1);
    assertThat(packOf(made.wangmin()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.place()).isEqualTo(made.haitang().unit());
              assertThat(one.number()).isEqualTo(1);
              assertThat(one.kind()).isEqualTo(CaseKind.COMPLAINT);
              assertThat(one.state()).isEqualTo(CaseState.CLOSED);
              assertThat(one.caseClass()).isEqualTo("noise.renovation");
              assertThat(one.satisfied()).isEqualTo(4);
            });
  }

  @Test
  void of_a_place_the_last_three_within_a_year_are_taken_along() {
    withdrawn(400);
    for (int number = 0; number < 4; number++) {
      withdrawn(10 - number);
    }
    assertThat(packOf(made.wangmin())).extracting(WireEarlier::number).containsExactly(5, 4, 3);
  }

  @Test
  void nobody_carries_what_came_from_other_courtyards_or_from_a_whole_estate() {
    withdrawn(3);
    assertThat(packOf(made.zhanghua())).hasSize(1);
    assertThat(packOf(made.liqiang())).isEmpty();
    Person manager = estates.account(made.id(), "jingli", "经理", Role.DEPARTMENT_MANAGER, null);
    assertThat(packOf(manager)).isEmpty();
  }
}
