package app.courtyard.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.TestCases;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class RequestListTest {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Autowired private TestEstate estates;
  @Autowired private TestRequests requests;
  @Autowired private TestCases cases;
  @Autowired private RequestList list;
  private TestEstate.Made made;
  private Person frontDesk;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
  }

  private UUID done(Duration ago) {
    return requests.done(frontDesk, made.haitang().unit(), "几点开门", NOW.minus(ago));
  }

  private UUID passedOn() {
    return requests.noted(
        frontDesk,
        RequestKind.REPAIR,
        made.haitang().unit(),
        "水龙头漏水",
        NOW.minusSeconds(30),
        new Outcome.PassedOn(Department.ENGINEERING, "repair", Severity.MINOR));
  }

  private List<UUID> ids(RequestFilter filter) {
    return list.page(frontDesk, filter, null, 30).stream().map(Request::id).toList();
  }

  @Test
  void what_waits_comes_first_then_the_newest_page_by_page_each_once() {
    List<UUID> expected = new ArrayList<>();
    for (int hours = 1; hours <= 4; hours++) {
      expected.add(done(Duration.ofHours(hours)));
    }
    expected.add(done(Duration.ofHours(4)));
    if (expected.get(3).toString().compareTo(expected.get(4).toString()) < 0) {
      expected.add(expected.remove(3));
    }
    expected.addFirst(
        requests.noted(
            frontDesk,
            RequestKind.INQUIRY,
            null,
            "等回话",
            NOW.minus(Duration.ofDays(2)),
            new Outcome.Later()));
    List<UUID> paged = new ArrayList<>();
    RequestKey after = null;
    List<Request> page;
    do {
      page = list.page(frontDesk, RequestFilter.ALL, after, 2);
      page.forEach(request -> paged.add(request.id()));
      after = page.isEmpty() ? null : RequestKey.of(page.getLast());
    } while (page.size() == 2);
    assertThat(paged).isEqualTo(expected);
    assertThat(list.open(frontDesk)).isEqualTo(1);
  }

  @Test
  void it_counts_as_followed_until_its_case_is_closed() {
    UUID waiting = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "等回话");
    UUID repair = passedOn();
    done(Duration.ofHours(1));
    assertThat(ids(RequestFilter.ALL.with(Shown.OPEN))).containsExactly(waiting);
    assertThat(ids(RequestFilter.ALL.with(Shown.FOLLOWED))).containsExactly(repair);
    UUID file = requests.get(frontDesk, repair).caseId();
    cases.take(made, file, new CaseAct.Resolve(), made.zhanghua().id(), "已换阀芯");
    cases.take(made, file, new CaseAct.Close(), made.zhanghua().id(), "已告知业主");
    assertThat(ids(RequestFilter.ALL.with(Shown.FOLLOWED))).isEmpty();
    Request settled = requests.get(frontDesk, repair);
    Followed followed = list.followed(frontDesk, List.of(settled)).get(file);
    assertThat(followed.result()).isEqualTo("已换阀芯");
    assertThat(followed.file().closedAt()).isNotNull();
  }

  @Test
  void one_is_found_by_kind_by_day_by_number_and_by_words() {
    UUID repair = passedOn();
    UUID opening = done(Duration.ofDays(3));
    LocalDate then = LocalDate.ofInstant(NOW.minus(Duration.ofDays(3)), SHANGHAI);
    assertThat(ids(new RequestFilter(Shown.ALL, RequestKind.REPAIR, null, null, "")))
        .containsExactly(repair);
    assertThat(ids(new RequestFilter(Shown.ALL, null, then, then, ""))).containsExactly(opening);
    assertThat(ids(new RequestFilter(Shown.ALL, null, then.plusDays(1), null, "")))
        .containsExactly(repair);
    assertThat(ids(RequestFilter.ALL.withWords("2"))).containsExactly(opening);
    assertThat(ids(RequestFilter.ALL.withWords("龙头 漏"))).containsExactly(repair);
    assertThat(ids(RequestFilter.ALL.withWords("已告知"))).containsExactly(opening);
    assertThat(ids(RequestFilter.ALL.withWords("海棠 1栋 101"))).containsExactly(repair, opening);
    assertThat(ids(RequestFilter.ALL.withWords("紫荆 1栋"))).isEmpty();
    assertThat(ids(RequestFilter.ALL.withWords("%"))).isEmpty();
  }

  @Test
  void a_case_out_of_reach_is_not_told_with_its_request() {
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    UUID file = cases.complaint(made, made.haitang(), NOW);
    UUID joined =
        requests.noted(
            frontDesk,
            RequestKind.INQUIRY,
            made.zijing().unit(),
            "又来电话",
            null,
            new Outcome.Joined(file));
    Request request = requests.get(frontDesk, joined);
    assertThat(list.followed(frontDesk, List.of(request))).containsKey(file);
    assertThat(list.followed(otherTeam, List.of(request))).isEmpty();
  }

  @Test
  void a_filter_stands_in_the_address_and_what_cannot_be_read_is_left_out() {
    RequestFilter filter =
        new RequestFilter(
            Shown.OPEN,
            RequestKind.REPAIR,
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            "漏水");
    assertThat(RequestAddress.in(RequestAddress.of(filter))).isEqualTo(filter);
    assertThat(RequestAddress.of(RequestFilter.ALL)).isEmpty();
    assertThat(
            RequestAddress.in(
                Map.of("show", List.of("x"), "kind", List.of("x"), "from", List.of("gestern"))))
        .isEqualTo(RequestFilter.ALL);
  }
}
