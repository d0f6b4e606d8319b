package app.courtyard.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.AccountDetails;
import app.courtyard.people.Accounts;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Trace;
import app.courtyard.team.AccountRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class AccountKeepingTest {

  @Autowired private AccountKeeping keeping;
  @Autowired private Leaving leaving;
  @Autowired private Team team;
  @Autowired private Duties duties;
  @Autowired private Accounts accounts;
  @Autowired private TestEstate estates;

  private TestEstate.Made made;
  private Person manager;
  private Person company;

  @BeforeEach
  void makeAnEstate() {
    made = estates.make();
    manager = estates.account(made.id(), "guowei", "郭伟", Role.DEPARTMENT_MANAGER, null);
    company = estates.account(null, "company", "总部", Role.ADMINISTRATOR, null);
  }

  @Test
  void a_new_person_begins_with_a_one_time_code_and_a_trace() {
    String login = fresh("chenjing");
    var added = keeping.add(made.zhanghua(), made.id(), " " + login.toUpperCase(), hers("陈静"));
    assertThat(added.code()).hasSize(10);
    Colleague colleague = team.find(made.zhanghua(), added.id()).orElseThrow();
    assertThat(colleague.loginName()).isEqualTo(login);
    assertThat(colleague.state()).isEqualTo(Colleague.State.CODE_GIVEN);
    assertThat(team.tracesOf(made.zhanghua(), added.id(), null))
        .extracting(Trace::what)
        .containsExactly("one-time-code-given", "account-added");
  }

  @Test
  void a_login_name_is_well_formed_and_nobody_elses() {
    assertRefused(Reason.LOGIN_FORM, () -> keeping.add(manager, made.id(), "陈静", ambassador("陈静")));
    assertRefused(Reason.LOGIN_FORM, () -> keeping.add(manager, made.id(), "c", ambassador("陈静")));
    assertRefused(
        Reason.LOGIN_TAKEN,
        () -> keeping.add(manager, made.id(), made.wangmin().loginName(), ambassador("陈静")));
  }

  @Test
  void nobody_gives_a_role_above_their_own() {
    assertRefused(
        Reason.ROLE_TOO_HIGH,
        () -> add(made.zhanghua(), details("陈静", Role.SUPERVISOR, made.zhanghua().id())));
    assertRefused(
        Reason.ROLE_TOO_HIGH, () -> add(manager, details("陈静", Role.ADMINISTRATOR, null)));
    assertThat(add(manager, details("陈静", Role.DEPARTMENT_MANAGER, null))).isNotNull();
    assertThat(add(made.admin(), details("陈静", Role.ADMINISTRATOR, null))).isNotNull();
  }

  @Test
  void nobody_changes_themselves_nor_those_above_them() {
    for (Person by : List.of(made.admin(), manager, made.zhanghua())) {
      assertDenied(() -> change(by, by, details(by.name(), Role.ADMINISTRATOR, null)));
    }
    assertDenied(() -> change(manager, made.admin(), details("管理员", Role.FINANCE, null)));
    assertDenied(() -> change(made.wangmin(), made.liqiang(), hers("李强")));
    assertDenied(() -> change(estates.make().admin(), made.wangmin(), hers("王敏")));
  }

  @Test
  void a_supervisor_keeps_ambassadors_of_their_own_and_hands_none_on() {
    Person other = estates.account(made.id(), "zhoumei", "周梅", Role.SUPERVISOR, null);
    assertRefused(
        Reason.SUPERIOR_UNKNOWN,
        () -> change(made.zhanghua(), made.wangmin(), details("王敏", Role.AMBASSADOR, other.id())));
    assertDenied(() -> change(other, made.wangmin(), hers("王敏")));
    assertDenied(() -> keeping.add(made.wangmin(), made.id(), fresh("x"), hers("陈静")));
    assertDenied(() -> keeping.add(made.admin(), null, fresh("x"), ambassador("陈静")));
  }

  @Test
  void superiors_are_of_the_same_estate_and_never_go_in_a_circle() {
    assertRefused(
        Reason.SUPERIOR_UNKNOWN,
        () -> add(manager, details("陈静", Role.AMBASSADOR, estates.make().zhanghua().id())));
    assertRefused(
        Reason.SUPERIOR_CIRCLE,
        () ->
            change(manager, made.zhanghua(), details("张华", Role.SUPERVISOR, made.wangmin().id())));
  }

  @Test
  void those_of_the_company_keep_everybody_and_their_own_are_administrators() {
    assertThat(team.find(company, made.wangmin().id())).isPresent();
    assertRefused(
        Reason.ROLE_OF_AN_ESTATE,
        () -> keeping.add(company, null, fresh("x"), details("陈静", Role.SUPERVISOR, null)));
    var added = keeping.add(company, null, fresh("x"), details("陈静", Role.ADMINISTRATOR, null));
    assertThat(accounts.findById(added.id()).orElseThrow().person().estateId()).isNull();
  }

  @Test
  void who_answers_for_courtyards_keeps_a_role_in_which_one_does() {
    assertRefused(
        Reason.ROLE_STILL_RESPONSIBLE,
        () -> change(manager, made.wangmin(), details("王敏", Role.FINANCE, null)));
  }

  @Test
  void the_last_administrator_stays_one_and_stays_open() {
    assertRefused(Reason.LAST_ADMINISTRATOR, () -> leaving.close(company, made.admin().id(), null));
    assertRefused(
        Reason.LAST_ADMINISTRATOR,
        () -> change(company, made.admin(), details("管理员", Role.FINANCE, null)));
    estates.account(made.id(), "admin2", "管理员二", Role.ADMINISTRATOR, null);
    leaving.close(company, made.admin().id(), null);
  }

  @Test
  void two_administrators_who_close_each_other_at_once_do_not_both_succeed() throws Exception {
    Person other = estates.account(made.id(), "admin2", "管理员二", Role.ADMINISTRATOR, null);
    List<Object> outcomes =
        atOnce(
            () -> {
              leaving.close(made.admin(), other.id(), null);
              return "closed";
            },
            () -> {
              leaving.close(other, made.admin().id(), null);
              return "closed";
            });
    assertThat(outcomes).containsOnlyOnce("closed");
  }

  @Test
  void of_two_who_change_the_same_person_at_once_the_later_is_told() throws Exception {
    AccountDetails before = present(made.wangmin());
    List<Object> outcomes =
        atOnce(
            () -> {
              keeping.change(made.zhanghua(), made.wangmin().id(), before, hers("王小敏"));
              return "saved";
            },
            () -> {
              keeping.change(made.admin(), made.wangmin().id(), before, hers("王大敏"));
              return "saved";
            });
    assertThat(outcomes).containsOnlyOnce("saved");
    assertThat(outcomes)
        .filteredOn(ChangedMeanwhile.class::isInstance)
        .singleElement()
        .satisfies(
            changed ->
                assertThat(((ChangedMeanwhile) changed).present(AccountDetails.class))
                    .isEqualTo(present(made.wangmin())));
  }

  @Test
  void a_wrong_password_meanwhile_is_no_change() {
    AccountDetails before = present(made.wangmin());
    team.giveOneTimeCode(made.zhanghua(), made.wangmin().id());
    keeping.change(made.zhanghua(), made.wangmin().id(), before, hers("王小敏"));
    assertThat(team.tracesOf(made.zhanghua(), made.wangmin().id(), null).getFirst().changes())
        .containsExactly(new Trace.Change("name", "王敏", "王小敏"));
  }

  @Test
  void who_leaves_hands_over_what_they_answer_for() {
    leaving.close(made.zhanghua(), made.wangmin().id(), made.liqiang().id());
    assertThat(duties.of(made.zhanghua(), made.liqiang().id()))
        .extracting(Duty::courtyard)
        .containsExactlyInAnyOrder("海棠苑", "紫荆苑");
    assertThat(duties.of(made.zhanghua(), made.wangmin().id())).isEmpty();
    assertRefused(
        Reason.SUCCESSOR,
        () -> leaving.close(made.zhanghua(), made.liqiang().id(), made.admin().id()));
  }

  @Test
  void who_comes_back_begins_with_a_code() {
    leaving.close(made.zhanghua(), made.wangmin().id(), null);
    assertThat(leaving.reopen(made.zhanghua(), made.wangmin().id())).hasSize(10);
    assertThat(team.find(made.zhanghua(), made.wangmin().id()).orElseThrow().state())
        .isEqualTo(Colleague.State.CODE_GIVEN);
    assertDenied(() -> leaving.reopen(made.liqiang(), made.wangmin().id()));
  }

  private UUID add(Person by, AccountDetails details) {
    return keeping.add(by, made.id(), fresh("p"), details).id();
  }

  private void change(Person by, Person whom, AccountDetails after) {
    keeping.change(by, whom.id(), present(whom), after);
  }

  private AccountDetails present(Person person) {
    return accounts.findById(person.id()).orElseThrow().details();
  }

  private AccountDetails hers(String name) {
    return details(name, Role.AMBASSADOR, made.zhanghua().id());
  }

  private static AccountDetails ambassador(String name) {
    return details(name, Role.AMBASSADOR, null);
  }

  private static AccountDetails details(String name, Role role, UUID superior) {
    return new AccountDetails(name, role, null, superior, null);
  }

  private static String fresh(String login) {
    return login + "." + Long.toString(System.nanoTime(), 36);
  }

  private static void assertRefused(Reason reason, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            AccountRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void assertDenied(ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class);
  }

  /** What each came to: its answer, or what it threw. */
  private static List<Object> atOnce(Callable<Object> one, Callable<Object> other)
      throws InterruptedException {
    List<Object> outcomes = new ArrayList<>();
    try (var both = Executors.newFixedThreadPool(2)) {
      for (var each : both.invokeAll(List.of(one, other))) {
        try {
          outcomes.add(each.get());
        } catch (ExecutionException e) {
          outcomes.add(e.getCause());
        }
      }
    }
    return outcomes;
  }
}
