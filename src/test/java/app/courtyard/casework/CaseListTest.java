package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class CaseListTest {

  private static final Instant NOW = Instant.now();

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private CaseList list;
  private TestEstate.Made made;

  @BeforeEach
  void make() {
    made = estates.make();
  }

  private UUID complaint(Duration ago) {
    return cases.complaint(made, made.haitang(), NOW.minus(ago));
  }

  private List<UUID> ids(Person by, CaseFilter filter) {
    return list.page(by, filter, null, 30).stream().map(CaseFile::id).toList();
  }

  /** All pages, each after the last of the one before. */
  private List<UUID> paged(Person by, CaseFilter filter, int size) {
    List<UUID> all = new ArrayList<>();
    CaseKey after = null;
    List<CaseFile> page;
    do {
      page = list.page(by, filter, after, size);
      page.forEach(file -> all.add(file.id()));
      after = page.isEmpty() ? null : CaseKey.of(page.getLast(), filter);
    } while (page.size() == size);
    return all;
  }

  @Test
  void open_ones_come_by_what_presses_page_by_page_each_once() {
    UUID fresh = complaint(Duration.ofHours(1));
    UUID oldest = complaint(Duration.ofHours(30));
    UUID middle = complaint(Duration.ofHours(5));
    UUID likeMiddle = complaint(Duration.ofHours(5));
    UUID answered = complaint(Duration.ofHours(40));
    cases.take(
        made, answered, new CaseAct.Answer(CaseAct.Means.TELEPHONE), made.wangmin().id(), "已说明");
    List<UUID> expected = List.of(oldest, middle, likeMiddle, fresh, answered);
    for (Person by : List.of(made.zhanghua(), made.admin())) {
      assertThat(ids(by, CaseFilter.OPEN)).isEqualTo(expected);
      assertThat(paged(by, CaseFilter.OPEN, 2)).isEqualTo(expected);
    }
  }

  @Test
  void those_that_are_over_come_with_the_newest_first_page_by_page() {
    List<UUID> closed = new ArrayList<>();
    for (int hours = 1; hours <= 5; hours++) {
      UUID id = complaint(Duration.ofHours(hours));
      cases.take(made, id, new CaseAct.Withdraw(), made.wangmin().id(), "业主撤回");
      closed.add(id);
    }
    CaseFilter over = CaseFilter.OPEN.with(Shown.OVER);
    assertThat(paged(made.zhanghua(), over, 2)).isEqualTo(closed);
    assertThat(paged(made.admin(), over, 2)).isEqualTo(closed);
    assertThat(ids(made.admin(), CaseFilter.OPEN)).isEmpty();
  }

  @Test
  void one_sees_what_lies_within_reach_and_what_one_has_or_took_beside_it() {
    UUID inReach = complaint(Duration.ofHours(1));
    UUID elsewhere = cases.complaint(made, made.zijing(), NOW.minusSeconds(60));
    UUID own =
        cases.open(
            made,
            made.haitang(),
            NOW.minusSeconds(30),
            CaseKind.AFFAIR,
            "leak",
            made.zhanghua().id(),
            made.liqiang().id());
    assertThat(ids(made.wangmin(), CaseFilter.OPEN))
        .containsExactlyInAnyOrder(inReach, elsewhere, own);
    assertThat(ids(made.liqiang(), CaseFilter.OPEN)).containsExactlyInAnyOrder(elsewhere, own);
    assertThat(list.find(made.liqiang(), inReach)).isEmpty();
    assertThat(list.find(made.liqiang(), own)).isPresent();
    assertThat(ids(estates.make().admin(), CaseFilter.OPEN)).isEmpty();
    assertThat(list.find(estates.make().admin(), inReach)).isEmpty();
  }

  @Test
  void a_lead_sees_what_their_department_has_and_nothing_of_others() {
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    UUID given = complaint(Duration.ofHours(1));
    UUID others = complaint(Duration.ofHours(2));
    UUID kept = complaint(Duration.ofHours(3));
    give(given, Department.ENGINEERING);
    give(others, Department.SECURITY);
    assertThat(ids(lead, CaseFilter.OPEN)).containsExactly(given);
    assertThat(ids(lead, CaseFilter.OPEN.withMine(true))).containsExactly(given);
    assertThat(list.find(lead, given)).isPresent();
    assertThat(list.find(lead, others)).isEmpty();
    assertThat(list.find(lead, kept)).isEmpty();
    assertThat(list.late(lead)).isZero();
  }

  private void give(UUID id, Department department) {
    cases.take(made, id, new CaseAct.Assign(null, department), made.wangmin().id(), null);
  }

  @Test
  void who_may_see_no_cases_is_turned_away() {
    Person finance = estates.account(made.id(), "caiwu", "财务", Role.FINANCE, null);
    assertThatThrownBy(() -> list.page(finance, CaseFilter.OPEN, null, 30))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void each_filter_lets_through_what_it_says() {
    UUID late = complaint(Duration.ofHours(25));
    UUID soon = complaint(Duration.ofHours(21));
    UUID calm = complaint(Duration.ofHours(2));
    UUID leak =
        cases.open(
            made,
            made.zijing(),
            NOW,
            CaseKind.AFFAIR,
            "leak",
            made.zhanghua().id(),
            made.zhanghua().id());
    cases.take(
        made, calm, new CaseAct.Assign(null, Department.ENGINEERING), made.zhanghua().id(), null);
    Person by = made.zhanghua();
    assertThat(ids(by, CaseFilter.OPEN.with(Shown.LATE))).containsExactly(late);
    assertThat(ids(by, CaseFilter.OPEN.with(Shown.SOON))).containsExactly(late, soon);
    assertThat(list.late(by)).isEqualTo(1);
    assertThat(ids(by, CaseFilter.OPEN.withMine(true))).containsExactly(leak);
    assertThat(ids(by, filter(CaseKind.AFFAIR, null, null, null))).containsExactly(leak);
    assertThat(ids(by, filter(null, Department.ENGINEERING, null, null))).containsExactly(calm);
    assertThat(ids(by, filter(null, null, made.zijing().id(), null))).containsExactly(leak);
    assertThat(ids(by, filter(null, null, null, "noise"))).containsExactly(late, soon, calm);
    assertThat(ids(by, filter(null, null, estates.make().zijing().id(), null))).isEmpty();
  }

  private static CaseFilter filter(
      CaseKind kind, Department department, UUID courtyard, String topic) {
    return new CaseFilter(Shown.OPEN, false, kind, department, courtyard, topic, null);
  }

  @Test
  void what_is_resolved_is_late_no_more() {
    UUID id =
        cases.open(
            made,
            made.haitang(),
            NOW.minus(Duration.ofDays(9)),
            CaseKind.AFFAIR,
            "leak",
            made.wangmin().id(),
            null);
    assertThat(ids(made.zhanghua(), CaseFilter.OPEN.with(Shown.LATE))).containsExactly(id);
    cases.take(made, id, new CaseAct.Resolve(), made.wangmin().id(), "已修好");
    assertThat(ids(made.zhanghua(), CaseFilter.OPEN.with(Shown.LATE))).isEmpty();
    assertThat(ids(made.zhanghua(), CaseFilter.OPEN)).containsExactly(id);
  }

  @Test
  void a_number_is_found_whatever_its_state_and_only_within_reach() {
    UUID id = complaint(Duration.ofHours(1));
    complaint(Duration.ofHours(2));
    cases.take(made, id, new CaseAct.Withdraw(), made.wangmin().id(), "业主撤回");
    CaseFilter number = CaseFilter.OPEN.withNumber(cases.file(made, id).number());
    assertThat(ids(made.zhanghua(), number)).containsExactly(id);
    assertThat(ids(made.admin(), number)).containsExactly(id);
    assertThat(ids(made.liqiang(), number)).isEmpty();
  }

  @Test
  void a_filter_comes_back_from_its_address_and_an_unreadable_one_opens_all_the_same() {
    CaseFilter filter =
        new CaseFilter(
            Shown.LATE,
            true,
            CaseKind.DEFECT,
            Department.SECURITY,
            made.haitang().id(),
            "noise",
            12);
    assertThat(CaseAddress.in(CaseAddress.of(filter))).isEqualTo(filter);
    assertThat(
            CaseAddress.in(
                java.util.Map.of(
                    "show", List.of("x"), "courtyard", List.of("x"), "number", List.of("x"))))
        .isEqualTo(CaseFilter.OPEN);
  }
}
