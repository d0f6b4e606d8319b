package app.courtyard.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Deed;
import app.courtyard.casework.StepRefused;
import app.courtyard.casework.TestCases;
import app.courtyard.inventory.Inventories;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class SummariesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** One that is over. */
  private static final Week WEEK = Week.of(LocalDate.ofInstant(Instant.now(), ZONE).minusWeeks(2));

  @Autowired private TestEstate estates;
  @Autowired private TestCases testCases;
  @Autowired private Cases cases;
  @Autowired private Summaries summaries;
  @Autowired private Inventories inventories;
  private TestEstate.Made made;
  private Person frontDesk;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
  }

  private static Instant in(Week week, int day) {
    return week.first().plusDays(day).atTime(12, 0).atZone(ZONE).toInstant();
  }

  private UUID complaint(TestEstate.TestCourtyard courtyard, String caseClass, Instant spoken) {
    return testCases.open(
        made, courtyard, spoken, CaseKind.COMPLAINT, caseClass, made.wangmin().id(), null);
  }

  private void take(UUID id, CaseAct act, Instant at) {
    cases.take(made.id(), id, new Deed(act, made.zhanghua().id(), "已说明", at, at, null), null);
  }

  private Summary of(Person by) {
    return summaries.of(by, WEEK);
  }

  private static List<UUID> ids(Summary summary, Figure figure, String of) {
    return summary.behind(figure, of).stream().map(one -> one.file().id()).toList();
  }

  @Test
  void a_week_runs_from_saturday_to_the_friday_of_its_meeting_by_the_clocks_of_the_estate() {
    Instant begin = WEEK.first().atStartOfDay(ZONE).toInstant();
    Instant end = WEEK.next().atStartOfDay(ZONE).toInstant();
    UUID before = complaint(made.haitang(), "noise.pets", begin.minusMillis(1));
    UUID first = complaint(made.haitang(), "noise.pets", begin);
    UUID last = complaint(made.haitang(), "noise.pets", end.minusMillis(1));
    complaint(made.haitang(), "noise.pets", end);
    assertThat(WEEK.first().getDayOfWeek()).hasToString("SATURDAY");
    assertThat(Week.of(WEEK.first())).isEqualTo(WEEK);
    assertThat(Week.of(WEEK.friday())).isEqualTo(WEEK);
    assertThat(Week.of(WEEK.next())).isEqualTo(WEEK.after());
    assertThat(ids(of(frontDesk), Figure.RECEIVED, null)).containsExactly(first, last);
    assertThat(ids(of(frontDesk), Figure.RECEIVED_BEFORE, null)).containsExactly(before);
    assertThat(of(frontDesk).change(null)).isEqualTo(1);
  }

  @Test
  void classes_are_told_with_their_second_level_and_what_the_week_before_had() {
    UUID pets = complaint(made.haitang(), "noise.pets", in(WEEK, 1));
    UUID renovation = complaint(made.haitang(), "noise.renovation", in(WEEK, 2));
    complaint(made.haitang(), "repairs.lift", in(WEEK.before(), 2));
    Summary summary = of(frontDesk);
    assertThat(ids(summary, Figure.RECEIVED, "noise")).containsExactly(pets, renovation);
    assertThat(ids(summary, Figure.RECEIVED, "noise.pets")).containsExactly(pets);
    assertThat(summary.change("repairs")).isEqualTo(-1);
    assertThat(summary.change("noise")).isEqualTo(2);
  }

  @Test
  void what_came_again_at_one_place_or_from_one_cause_within_four_weeks_is_told_once() {
    UUID early = complaint(made.haitang(), "noise.pets", in(WEEK.before().before(), 1));
    UUID late = complaint(made.haitang(), "noise.pets", in(WEEK, 1));
    complaint(made.zijing(), "repairs.lift", in(WEEK.before(), 1));
    complaint(made.zijing(), "repairs.lift", in(WEEK.before(), 2));
    Summary summary = of(frontDesk);
    assertThat(summary.places())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.place()).isEqualTo("海棠苑 1 栋 101");
              assertThat(place.placeId()).isEqualTo(made.haitang().unit());
              assertThat(place.inWeek()).isEqualTo(1);
              assertThat(ids(summary, Figure.REPEATED, place.key())).containsExactly(early, late);
            });
    assertThat(summary.causes()).extracting(Repeat::caseClass).containsExactly("noise.pets");
    assertThat(ids(summary, Figure.REPEATED, "noise.pets")).containsExactly(early, late);
  }

  @Test
  void neighbours_in_one_building_with_the_same_class_are_a_repeated_place() {
    UUID elsewhere = estates.checkpoint(made.id(), made.haitang(), "楼道", "facility.lobby");
    TestEstate.TestCourtyard there =
        new TestEstate.TestCourtyard(
            made.haitang().id(), made.haitang().building(), elsewhere, elsewhere);
    complaint(made.haitang(), "cleaning.smell", in(WEEK, 1));
    complaint(there, "cleaning.waste", in(WEEK, 2));
    complaint(there, "noise.pets", in(WEEK, 3).plusSeconds(1));
    assertThat(of(frontDesk).places())
        .extracting(Repeat::place, Repeat::caseClass, Repeat::count)
        .containsExactlyInAnyOrder(tuple("海棠苑 1 栋 楼道", null, 2), tuple("海棠苑 1 栋", "cleaning", 2));
  }

  @Test
  void what_was_told_twice_and_linked_did_not_happen_twice() {
    UUID main = complaint(made.haitang(), "noise.pets", in(WEEK, 1));
    UUID same = complaint(made.haitang(), "noise.pets", in(WEEK, 2));
    take(same, new CaseAct.Link(main), in(WEEK, 2).plusSeconds(60));
    assertThat(of(frontDesk).places()).isEmpty();
    assertThat(of(frontDesk).causes()).isEmpty();
  }

  @Test
  void who_was_not_satisfied_in_the_week_is_told_apart_from_what_was_merely_opened_again() {
    UUID unhappy = complaint(made.haitang(), "noise.pets", in(WEEK.before(), 1));
    UUID again = complaint(made.haitang(), "repairs.lift", in(WEEK.before(), 2));
    for (UUID id : List.of(unhappy, again)) {
      take(id, new CaseAct.Answer(CaseAct.Means.TELEPHONE), in(WEEK.before(), 3));
      take(id, new CaseAct.Resolve(), in(WEEK.before(), 3).plusSeconds(60));
    }
    take(again, new CaseAct.Close(), in(WEEK.before(), 4));
    take(unhappy, new CaseAct.ReOpen(1), in(WEEK, 1));
    take(again, new CaseAct.ReOpen(null), in(WEEK, 2));
    assertThat(ids(of(frontDesk), Figure.DISSATISFIED, null)).containsExactly(unhappy);
    assertThat(ids(of(frontDesk), Figure.RE_OPENED, null)).containsExactly(again);
    assertThat(ids(summaries.of(frontDesk, WEEK.after()), Figure.DISSATISFIED, null)).isEmpty();
  }

  @Test
  void after_any_steps_each_week_counts_as_the_inventory_of_that_week_alone() {
    Random random = new Random(14);
    Instant first = in(WEEK.before().before().before(), 0);
    Instant known = first;
    List<UUID> all = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      all.add(complaint(made.haitang(), "noise.pets", first.plus(Duration.ofDays(2L * n))));
    }
    List<CaseAct> acts =
        List.of(
            new CaseAct.Resolve(),
            new CaseAct.Close(),
            new CaseAct.Withdraw(),
            new CaseAct.ReOpen(null),
            new CaseAct.Link(all.getFirst()),
            new CaseAct.Answer(CaseAct.Means.TELEPHONE));
    for (int n = 0; n < 120; n++) {
      known = known.plusSeconds(random.nextLong(36_000)).truncatedTo(ChronoUnit.MILLIS);
      try {
        take(all.get(random.nextInt(all.size())), acts.get(random.nextInt(acts.size())), known);
      } catch (StepRefused refused) {
        assertThat(refused.why()).isNotNull();
      }
    }
    Summary summary = of(frontDesk);
    Week week = WEEK;
    for (Inventory one : summary.weeks().reversed()) {
      Inventory alone = inventories.of(frontDesk, week);
      for (Measure measure : Measure.values()) {
        assertThat(one.behind(measure))
            .as("%s of %s", measure, week)
            .isEqualTo(alone.behind(measure));
      }
      week = week.before();
    }
  }

  @Test
  void only_what_its_reader_reaches_is_told_and_only_to_whoever_sees_the_inventory() {
    complaint(made.haitang(), "noise.pets", in(WEEK, 1));
    complaint(made.haitang(), "noise.pets", in(WEEK, 2));
    UUID there = complaint(made.zijing(), "repairs.lift", in(WEEK, 3));
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    estates.answersFor(
        made.id(),
        estates.account(made.id(), "liuyang", "刘洋", Role.AMBASSADOR, otherTeam.id()),
        made.zijing());
    Summary summary = of(otherTeam);
    assertThat(ids(summary, Figure.RECEIVED, null)).containsExactly(there);
    assertThat(summary.places()).isEmpty();
    assertThat(summary.causes()).isEmpty();
    assertThat(ids(of(estates.make().zhanghua()), Figure.RECEIVED, null)).isEmpty();
    for (Person nobody : List.of(made.wangmin(), made.admin())) {
      assertThatThrownBy(() -> of(nobody)).isInstanceOf(AccessDeniedException.class);
    }
  }
}
