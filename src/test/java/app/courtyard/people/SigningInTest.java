package app.courtyard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@CourtyardTest
class SigningInTest {

  @Autowired TestEstate estates;
  @Autowired SigningIn signingIn;
  @Autowired Passwords passwords;

  @Test
  void a_person_signs_in_with_the_password_and_gets_the_permissions_of_the_role() {
    var wangmin = estates.make().wangmin();
    assertThat(signIn(wangmin, TestEstate.PASSWORD).getAuthorities())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "ROLE_FIELD_WORK",
            "ROLE_SEE_RECORDS",
            "ROLE_SEE_CASES",
            "ROLE_TAKE_CASES",
            "ROLE_FOLLOW_CASES",
            "ROLE_SEE_ATTENTION");
  }

  @Test
  void the_login_name_is_taken_in_any_case_and_with_spaces_around_it() {
    var wangmin = estates.make().wangmin();
    assertThat(
            signIn(" " + wangmin.loginName().toUpperCase() + " ", TestEstate.PASSWORD)
                .isAuthenticated())
        .isTrue();
  }

  @Test
  void five_wrong_passwords_lock_the_account_and_even_the_right_one_no_longer_opens_it() {
    var wangmin = estates.make().wangmin();
    for (int i = 0; i < Account.MAX_FAILED_SIGN_INS; i++) {
      assertThatThrownBy(() -> signIn(wangmin, "wrong"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> signIn(wangmin, TestEstate.PASSWORD))
        .isInstanceOf(LockedException.class);
  }

  @Test
  void four_wrong_passwords_do_not() {
    var wangmin = estates.make().wangmin();
    for (int i = 0; i < Account.MAX_FAILED_SIGN_INS - 1; i++) {
      assertThatThrownBy(() -> signIn(wangmin, "wrong"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThat(signIn(wangmin, TestEstate.PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void a_one_time_code_opens_a_forgotten_account_for_nothing_but_a_new_password_and_only_once() {
    var made = estates.make();
    String code = passwords.giveOneTimeCode(made.zhanghua(), made.wangmin().id());
    Authentication withCode = signIn(made.wangmin(), code);
    assertThat(withCode.getAuthorities()).isEmpty();
    passwords.change(made.wangmin(), "eine neue Parole");
    assertThatThrownBy(() -> signIn(made.wangmin(), code))
        .isInstanceOf(BadCredentialsException.class);
    assertThat(signIn(made.wangmin(), "eine neue Parole").getAuthorities()).isNotEmpty();
  }

  @Test
  void a_password_longer_than_can_be_kept_is_refused_kindly_in_whatever_script() {
    var wangmin = estates.make().wangmin();
    for (String tooLong : List.of("p".repeat(Account.PASSWORD_MAX_LENGTH + 1), "海棠".repeat(13))) {
      assertThatThrownBy(() -> passwords.change(wangmin, tooLong))
          .isInstanceOf(Passwords.PasswordRefused.class);
    }
    passwords.change(wangmin, "海棠".repeat(12));
    assertThat(signIn(wangmin, "海棠".repeat(12)).isAuthenticated()).isTrue();
  }

  private Authentication signIn(Person person, String password) {
    return signIn(person.loginName(), password);
  }

  private Authentication signIn(String loginName, String password) {
    return signingIn.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(loginName, password));
  }
}
