package app.courtyard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class FindingKeepingTest {

  private static final String BOXES = "switch-boxes";
  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);
  private static final Instant TEN = NINE.plusSeconds(1200);
  private static final Instant ELEVEN = NINE.plusSeconds(2400);

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Findings findings;
  @Autowired Responsibilities responsibilities;

  TestEstate.Made made;
  UUID place;

  @BeforeEach
  void an_estate() {
    made = estates.make();
    place = made.haitang().checkpoint();
  }

  @Test
  void a_fail_is_a_finding_with_its_words_and_its_deadline() {
    handIn(walk.check(place, NINE, BOXES));
    Finding finding = onlyOne();
    assertThat(finding.label().zh()).isEqualTo("配电箱、井道门锁闭");
    assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
    assertThat(finding.department()).isEqualTo(Department.ENGINEERING);
    assertThat(finding.note()).isEqualTo("看得见");
    assertThat(finding.dueAt()).isEqualTo(finding.foundAt().plus(Duration.ofDays(3)));
  }

  @Test
  void a_finding_at_any_place_goes_to_the_department_that_was_named() {
    var capture = walk.finding(place, NINE, "minor", "信报箱松脱");
    capture.answers().put("department", "service");
    handIn(capture);
    assertThat(onlyOne().department()).isEqualTo(Department.SERVICE);
    assertThat(onlyOne().label().en()).isEqualTo("Finding");
  }

  @Test
  void a_place_that_is_not_in_the_tree_is_the_courtyards_of_whoever_found_it() {
    handIn(walk.finding(place, NINE, "minor", "井盖松动").inWords("东门外人行道"));
    assertThat(onlyOne().place()).isNull();
  }

  @Test
  void what_was_seen_gone_is_closed() {
    handIn(walk.check(place, NINE, BOXES));
    handIn(walk.check(place, TEN).revisits(onlyOne().id(), false));
    assertThat(open()).isEmpty();
  }

  @Test
  void what_was_seen_again_is_no_second_finding_even_where_it_fails_again() {
    handIn(walk.check(place, NINE, BOXES));
    var again = walk.check(place, TEN, BOXES).photo(BOXES).revisits(onlyOne().id(), true);
    handIn(again);
    assertThat(onlyOne().foundAt()).isEqualTo(onlyOne().dueAt().minusSeconds(3 * 86_400));
    assertThat(onlyOne().seenRecordId()).isEqualTo(again.id());
    assertThat(onlyOne().photos())
        .extracting(Finding.FindingPhoto::recordId)
        .containsExactly(again.id());
  }

  @Test
  void an_older_record_that_comes_late_reopens_nothing() {
    handIn(walk.check(place, NINE, BOXES));
    UUID finding = onlyOne().id();
    handIn(walk.check(place, ELEVEN).revisits(finding, false));
    handIn(walk.check(place, TEN).revisits(finding, true));
    assertThat(open()).isEmpty();
  }

  @Test
  void an_older_record_that_comes_late_closes_nothing_that_was_seen_since() {
    handIn(walk.check(place, NINE, BOXES));
    UUID finding = onlyOne().id();
    handIn(walk.check(place, ELEVEN).revisits(finding, true));
    handIn(walk.check(place, TEN).revisits(finding, false));
    assertThat(onlyOne().goneAt()).isNull();
  }

  @Test
  void what_is_seen_again_after_it_was_gone_is_open_again() {
    handIn(walk.check(place, NINE, BOXES));
    UUID finding = onlyOne().id();
    handIn(walk.check(place, TEN).revisits(finding, false));
    handIn(walk.check(place, ELEVEN).revisits(finding, true));
    assertThat(onlyOne().id()).isEqualTo(finding);
  }

  @Test
  void a_revisit_of_what_is_unknown_or_of_another_place_or_estate_changes_nothing() {
    handIn(walk.check(place, NINE, BOXES));
    UUID finding = onlyOne().id();
    UUID elsewhere = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    handIn(walk.check(elsewhere, TEN).revisits(finding, false).revisits(UUID.randomUUID(), false));
    var other = estates.make();
    walk.handIn(
        other.wangmin(), walk.check(other.haitang().checkpoint(), TEN).revisits(finding, false));
    assertThat(onlyOne().id()).isEqualTo(finding);
  }

  @Test
  void a_correction_takes_back_what_was_no_fail_and_keeps_the_rest() {
    var first = walk.check(place, NINE, BOXES, "leaks");
    handIn(first);
    var second = walk.check(place, TEN, BOXES).with("corrects", first.id().toString());
    handIn(second);
    assertThat(onlyOne().question()).isEqualTo(BOXES);
    handIn(walk.check(place, ELEVEN).with("corrects", second.id().toString()));
    assertThat(open()).isEmpty();
  }

  @Test
  void what_was_voided_found_nothing() {
    var first = walk.check(place, NINE, BOXES);
    handIn(first, walk.check(place, TEN).with("voids", first.id().toString()));
    assertThat(open()).isEmpty();
  }

  @Test
  void what_somebody_has_seen_since_was_there_even_if_its_first_record_is_voided() {
    var first = walk.check(place, NINE, BOXES);
    handIn(first);
    var again = walk.check(place, TEN, BOXES).revisits(onlyOne().id(), true);
    handIn(again, walk.voiding(first, ELEVEN));
    assertThat(onlyOne().recordId()).isEqualTo(again.id());
    assertThat(onlyOne().foundAt()).isEqualTo(TEN);
    assertThat(onlyOne().dueAt()).isEqualTo(onlyOne().foundAt().plus(Duration.ofDays(3)));
    handIn(walk.voiding(again, ELEVEN));
    assertThat(open()).isEmpty();
  }

  @Test
  void what_a_voided_record_saw_again_or_saw_gone_is_as_it_was_before() {
    var first = walk.check(place, NINE, BOXES);
    handIn(first);
    UUID finding = onlyOne().id();
    var gone = walk.check(place, TEN).revisits(finding, false);
    var again = walk.check(place, ELEVEN).revisits(finding, true);
    handIn(gone, again);
    assertThat(onlyOne().seenRecordId()).isEqualTo(again.id());
    handIn(walk.voiding(again, ELEVEN.plusSeconds(1)));
    assertThat(open()).isEmpty();
    handIn(walk.voiding(gone, ELEVEN.plusSeconds(2)));
    assertThat(onlyOne().seenRecordId()).isEqualTo(first.id());
  }

  @Test
  void a_record_its_correction_and_what_voids_either_find_the_same_in_every_order() {
    for (boolean voidsFirst : new boolean[] {true, false}) {
      for (int order = 0; order < 6; order++) {
        made = estates.make();
        place = made.haitang().checkpoint();
        var first = walk.check(place, NINE, BOXES);
        var second = walk.check(place, TEN, BOXES, "leaks").correcting(first);
        var voiding = walk.voiding(voidsFirst ? first : second, ELEVEN);
        handInAnyhow(inOrder(order, first, second, voiding));
        assertThat(open()).as("%s %s", voidsFirst, order).isEmpty();
      }
    }
  }

  @Test
  void of_two_corrections_the_newest_counts_in_every_order() {
    for (int order = 0; order < 6; order++) {
      made = estates.make();
      place = made.haitang().checkpoint();
      var first = walk.check(place, NINE, BOXES);
      var second = walk.check(place, TEN, BOXES, "leaks").correcting(first);
      var third = walk.check(place, ELEVEN, "leaks").correcting(order % 2 == 0 ? first : second);
      handInAnyhow(inOrder(order, first, second, third));
      assertThat(onlyOne().question()).as("%s", order).isEqualTo("leaks");
      assertThat(onlyOne().recordId()).as("%s", order).isEqualTo(third.id());
    }
  }

  private static TestWalk.Capture[] inOrder(int order, TestWalk.Capture... of) {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    return Arrays.stream(orders[order]).mapToObj(i -> of[i]).toArray(TestWalk.Capture[]::new);
  }

  /** What waits for another is held until that comes. */
  private void handInAnyhow(TestWalk.Capture... captures) {
    for (TestWalk.Capture capture : captures) {
      walk.send(made.wangmin(), capture);
    }
  }

  @Test
  void nobody_sees_findings_of_other_courtyards() {
    handIn(walk.check(place, NINE, BOXES));
    assertThat(openFor(made.liqiang())).isEmpty();
    assertThat(openFor(made.zhanghua())).hasSize(1);
    assertThat(openFor(estates.make().zhanghua())).isEmpty();
  }

  private void handIn(TestWalk.Capture... captures) {
    walk.handIn(made.wangmin(), captures);
  }

  private Finding onlyOne() {
    assertThat(open()).hasSize(1);
    return open().getFirst();
  }

  private List<Finding> open() {
    return openFor(made.wangmin());
  }

  private List<Finding> openFor(Person person) {
    return findings.open(responsibilities.reachOf(person, LocalDate.now()));
  }
}
