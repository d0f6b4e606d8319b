package app.courtyard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.attention.TestAttention;
import app.courtyard.casework.TestCases;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.StaffMember;
import app.courtyard.people.Trade;
import app.courtyard.team.OnSiteStaff;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.RouteNotFoundError;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses of the desk half that somebody types who was never given them. */
class AddressDoorsTest extends DeskTest {

  @Autowired private TestEstate estates;
  @Autowired private TestWalk walk;
  @Autowired private TestCases cases;
  @Autowired private TestAttention attention;
  @Autowired private OnSiteStaff staff;

  @Test
  void a_round_is_found_by_those_who_answer_for_it_alone() {
    String round = "rounds/" + walked();
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), round);
    assertNotFound(otherTeam, round);
    assertNotFound(made.liqiang(), round);
    assertNotFound(estates.make().zhanghua(), round);
  }

  @Test
  void a_place_is_found_by_those_who_answer_for_it_alone() {
    String place = "estate/" + made.haitang().checkpoint();
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), place);
    assertOpensFor(made.admin(), place + "/edit");
    assertNotFound(made.zhanghua(), place + "/edit");
    assertNotFound(otherTeam, place);
    assertNotFound(made.wangmin(), place);
    assertNotFound(estates.make().admin(), place);
  }

  @Test
  void a_record_is_found_by_those_who_answer_for_it_alone() {
    var finding =
        walk.finding(made.haitang().checkpoint(), Instant.now().minusSeconds(60), "minor", "井盖松动");
    walk.handIn(made.wangmin(), finding);
    String record = "records/" + finding.id();
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), record);
    assertOpensFor(made.wangmin(), record);
    assertNotFound(otherTeam, record);
    assertNotFound(made.liqiang(), record);
    assertNotFound(estates.make().zhanghua(), record);
  }

  @Test
  void a_key_attention_customer_is_found_by_those_who_answer_for_where_they_live_alone() {
    String one = "attention/" + attention.begun(made, made.haitang());
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), one);
    assertOpensFor(made.wangmin(), one);
    assertOpensFor(made.zhanghua(), "attention/new");
    assertNotFound(made.wangmin(), "attention/new");
    assertNotFound(otherTeam, one);
    assertNotFound(made.liqiang(), one);
    assertNotFound(made.admin(), one);
    assertNotFound(estates.make().zhanghua(), one);
  }

  @Test
  void a_case_is_found_by_those_who_answer_for_it_have_it_or_took_it_alone() {
    UUID taken = cases.complaint(made, made.zijing(), Instant.now().minusSeconds(60));
    String file = "cases/" + taken;
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), file);
    assertOpensFor(made.liqiang(), file);
    assertOpensFor(made.wangmin(), file);
    assertOpensFor(made.admin(), file);
    assertNotFound(made.admin(), "cases/new");
    assertNotFound(otherTeam, file);
    assertNotFound(estates.make().zhanghua(), file);
    assertNotFound(estates.make().admin(), file);
  }

  @Test
  void a_label_is_found_by_those_who_print_it_alone() {
    String label = "labels/" + made.haitang().checkpoint();
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertOpensFor(made.zhanghua(), label);
    assertNotFound(otherTeam, label);
    assertNotFound(made.wangmin(), label);
    assertNotFound(estates.make().admin(), label);
    assertNotFound(company(), label);
  }

  @Test
  void an_account_is_found_by_those_who_help_with_it_alone() {
    String account = "people/" + made.wangmin().id();
    assertOpensFor(made.zhanghua(), account);
    assertNotFound(made.liqiang(), account);
    assertNotFound(estates.make().zhanghua(), account);
    assertNotFound(estates.make().admin(), account);
    assertOpensFor(company(), account);
  }

  @Test
  void on_site_staff_are_found_by_those_who_keep_the_list_alone() {
    UUID guard = UuidCreator.getTimeOrderedEpoch();
    staff.save(
        made.admin(),
        null,
        new StaffMember(
            guard, "G-1", "陈刚", Trade.GUARD, Department.SECURITY, null, null, null, false));
    String page = "people/staff/" + guard;
    assertOpensFor(made.zhanghua(), page);
    assertNotFound(made.wangmin(), page);
    assertNotFound(estates.make().admin(), page);
    assertNotFound(company(), page);
  }

  @Test
  void the_roster_of_a_courtyard_and_of_a_person_is_found_by_those_who_keep_it_alone() {
    for (String address :
        List.of("roster/" + made.haitang().id(), "roster/" + made.wangmin().id())) {
      Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
      assertOpensFor(made.zhanghua(), address);
      assertOpensFor(made.admin(), address);
      assertNotFound(otherTeam, address);
      assertNotFound(made.wangmin(), address);
      assertNotFound(estates.make().admin(), address);
      assertNotFound(company(), address);
    }
  }

  @Test
  void a_route_and_the_calendar_of_a_courtyard_are_found_by_those_who_keep_them_alone() {
    UUID route = estates.route(made.id(), made.haitang(), "晨间巡查", made.haitang().checkpoint());
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (String address : List.of("routes/" + route, "routes/" + made.haitang().id())) {
      assertOpensFor(made.zhanghua(), address);
      assertOpensFor(made.admin(), address);
      assertNotFound(otherTeam, address);
      assertNotFound(made.wangmin(), address);
      assertNotFound(estates.make().admin(), address);
      assertNotFound(company(), address);
    }
  }

  @ParameterizedTest
  @MethodSource("rolesThatDiffer")
  void nobody_of_an_estate_meets_a_fault_anywhere(Role role) {
    assertNoFault(estates.account(made.id(), "somebody", "某人", role, null));
  }

  @Test
  void those_of_the_company_meet_no_fault_anywhere() {
    assertNoFault(company());
  }

  private void assertNoFault(Person person) {
    signIn(person);
    String other = UUID.randomUUID().toString();
    for (String path :
        List.of(
            "password",
            "me",
            "more",
            "log",
            "rounds",
            "records/" + other,
            "records/x",
            "rounds/" + other,
            "rounds/x",
            "my-work",
            "cases",
            "notices",
            "requests",
            "requests/new",
            "requests/" + other,
            "requests/x",
            "inventory",
            "inventory/open",
            "inventory/x",
            "weekly",
            "weekly/open",
            "weekly/new",
            "weekly/precaution",
            "weekly/x",
            "weekly/meeting",
            "record-forms",
            "cases/new",
            "cases/" + other,
            "cases/x",
            "held",
            "held/all",
            "held/x",
            "held/" + other + "/x",
            "roster",
            "roster/" + other,
            "roster/x",
            "routes",
            "routes/new",
            "routes/" + other,
            "routes/x",
            "people",
            "people/" + other,
            "people/x",
            "people/new",
            "people/" + made.wangmin().id(),
            "people/" + made.wangmin().id() + "/edit",
            "people/" + made.wangmin().id() + "/close",
            "people/" + made.wangmin().id() + "/x",
            "people/cover",
            "people/staff",
            "people/staff/new",
            "people/staff/x",
            "labels",
            "labels/" + other,
            "labels/" + made.haitang().checkpoint(),
            "import")) {
      assertThat(navigate(path, Component.class))
          .as(path)
          .isNotInstanceOf(InternalServerError.class);
    }
  }

  /** One of those that may do the same, as far: to a page they are the same. */
  private static Collection<Role> rolesThatDiffer() {
    return Stream.of(Role.values())
        .collect(
            toMap(
                role -> Map.entry(role.span(), role.permissions()), identity(), (one, same) -> one))
        .values();
  }

  private void assertOpensFor(Person person, String path) {
    signIn(person);
    assertThat(open(path).getClass().getName())
        .as(person.loginName() + " " + path)
        .startsWith("app.courtyard");
  }

  private void assertNotFound(Person person, String path) {
    signIn(person);
    assertThat(open(path))
        .as(person.loginName() + " " + path)
        .isInstanceOf(RouteNotFoundError.class);
  }

  /** From elsewhere: the same address again would keep the view of whoever opened it before. */
  private Component open(String path) {
    navigate("welcome", Component.class);
    return navigate(path, Component.class);
  }

  private Person company() {
    return estates.account(null, "company", "总部", Role.ADMINISTRATOR, null);
  }

  private UUID walked() {
    UUID route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint());
    UUID round = UuidCreator.getTimeOrderedEpoch();
    Instant nine = Instant.now().minusSeconds(7200);
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, nine),
        walk.visit(round, made.haitang().checkpoint(), nine.plusSeconds(300)),
        walk.finish(round, nine.plusSeconds(540)));
    return round;
  }
}
