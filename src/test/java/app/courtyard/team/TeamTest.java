package app.courtyard.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Account;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@CourtyardTest
class TeamTest {

  @Autowired private Team team;
  @Autowired private Leaving leaving;
  @Autowired private Duties duties;
  @Autowired private TestEstate estates;
  @Autowired private AuthenticationProvider signingIn;
  @Autowired private JdbcClient jdbc;

  private TestEstate.Made made;

  @BeforeEach
  void makeAnEstate() {
    made = estates.make();
  }

  @Test
  void a_supervisor_helps_their_own_people_and_nobody_else() {
    Person other = estates.account(made.id(), "zhoumei", "周梅", Role.SUPERVISOR, null);
    Person hers = estates.account(made.id(), "zhaolei", "赵磊", Role.AMBASSADOR, other.id());
    assertThat(team.of(made.zhanghua()))
        .extracting(Colleague::name)
        .containsExactlyInAnyOrder("王敏", "李强");
    assertThat(team.find(made.zhanghua(), hers.id())).isEmpty();
    assertThatThrownBy(() -> team.giveOneTimeCode(made.zhanghua(), hers.id()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> leaving.close(made.zhanghua(), made.admin().id(), null))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_manager_helps_the_estate_but_not_its_administrators() {
    Person manager = estates.account(made.id(), "guowei", "郭伟", Role.DEPARTMENT_MANAGER, null);
    assertThat(team.of(manager))
        .extracting(Colleague::name)
        .containsExactlyInAnyOrder("王敏", "李强", "张华");
    assertThat(team.of(made.admin()))
        .extracting(Colleague::name)
        .contains("郭伟", "张华")
        .doesNotContain("管理员");
  }

  @Test
  void nobody_reaches_into_another_estate() {
    TestEstate.Made elsewhere = estates.make();
    assertThat(team.find(made.admin(), elsewhere.wangmin().id())).isEmpty();
    assertThatThrownBy(() -> team.unlock(made.admin(), elsewhere.wangmin().id()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void an_ambassador_helps_nobody() {
    assertThat(team.of(made.wangmin())).isEmpty();
    assertThatThrownBy(() -> team.giveOneTimeCode(made.wangmin(), made.liqiang().id()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_one_time_code_signs_in_however_it_is_typed() {
    String code = team.giveOneTimeCode(made.zhanghua(), made.wangmin().id());
    assertThat(code).hasSizeGreaterThanOrEqualTo(8);
    String typed = code.substring(0, 5).toLowerCase() + " " + code.substring(5).toLowerCase();
    assertThat(signIn(made.wangmin(), typed)).isTrue();
    assertThat(team.find(made.zhanghua(), made.wangmin().id()).orElseThrow().state())
        .isEqualTo(Colleague.State.CODE_GIVEN);
  }

  @Test
  void a_locked_account_is_seen_as_locked_until_it_is_unlocked() {
    for (int i = 0; i < Account.MAX_FAILED_SIGN_INS; i++) {
      assertThatThrownBy(() -> signIn(made.wangmin(), "wrong"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> signIn(made.wangmin(), TestEstate.PASSWORD))
        .isInstanceOf(LockedException.class);
    assertThat(team.find(made.zhanghua(), made.wangmin().id()).orElseThrow().state())
        .isEqualTo(Colleague.State.LOCKED);
    team.unlock(made.zhanghua(), made.wangmin().id());
    assertThat(signIn(made.wangmin(), TestEstate.PASSWORD)).isTrue();
  }

  @Test
  void a_closed_account_signs_in_no_more_and_leaves_a_trace() {
    leaving.close(made.zhanghua(), made.wangmin().id(), null);
    assertThatThrownBy(() -> signIn(made.wangmin(), TestEstate.PASSWORD))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> team.giveOneTimeCode(made.zhanghua(), made.wangmin().id()))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(
            jdbc.sql(
                    "select account_id from trace where estate_id = ? and what = 'account-closed' and subject = ?")
                .params(made.id(), made.wangmin().loginName())
                .query()
                .singleValue())
        .isEqualTo(made.zhanghua().id());
  }

  @Test
  void what_somebody_answers_for_is_told_with_its_days() {
    assertThat(duties.of(made.zhanghua(), made.wangmin().id()))
        .singleElement()
        .satisfies(duty -> assertThat(duty.courtyard()).isEqualTo("海棠苑"));
    assertThat(duties.of(made.wangmin(), made.liqiang().id())).isEmpty();
  }

  private boolean signIn(Person person, String password) {
    return signingIn
        .authenticate(
            UsernamePasswordAuthenticationToken.unauthenticated(person.loginName(), password))
        .isAuthenticated();
  }
}
