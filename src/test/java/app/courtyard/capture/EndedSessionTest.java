package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Passwords;
import app.courtyard.team.Leaving;
import app.courtyard.team.Team;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * What ends a session that is open, and the sign-in that a browser remembers:
 * docs/decisions/0005-sign-in.md.
 */
class EndedSessionTest extends SyncTest {

  @Autowired Team team;
  @Autowired Leaving leaving;
  @Autowired Passwords passwords;
  @Autowired UserDetailsService userDetails;

  @Test
  void a_closed_account_is_out_at_once_and_does_not_come_back() {
    leaving.close(estate.zhanghua(), me(), null);
    assertThat(phone.session().get("person").isNull()).isTrue();
    assertOut();
    phone.loseSessionCookie();
    assertOut();
  }

  @Test
  void what_a_closed_account_still_hands_in_is_kept_and_held() {
    TestPicture picture = TestPicture.jpeg();
    TestCapture capture = here().photos(picture);
    leaving.close(estate.zhanghua(), me(), null);
    assertHeld(send(capture.json()), "account-locked");
    assertThat(phone.put(token, picture.sha256(), picture.bytes()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_new_password_ends_all_other_sessions_and_what_was_remembered() {
    var own = passwords.change(estate.wangmin(), "another-test-password");
    assertOut();
    phone.loseSessionCookie();
    assertOut();
    assertThat(own).as("as whom the one who changed it goes on").isEqualTo(signedIn());
  }

  @Test
  void a_one_time_code_ends_all_sessions_and_what_was_remembered_as_for_a_lost_phone() {
    team.giveOneTimeCode(estate.zhanghua(), me());
    assertOut();
    phone.loseSessionCookie();
    assertOut();
    assertAccepted(send(here().json()));
  }

  @Test
  void another_role_holds_from_the_next_request_on_also_for_who_is_remembered() {
    jdbc.sql("update account set role = 'finance' where id = ?").param(me()).update();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    assertThat(phone.session().at("/person/role").asString()).isEqualTo("finance");
  }

  @Test
  void five_wrong_passwords_of_somebody_else_do_not_sign_anybody_out() {
    jdbc.sql("update account set locked_until = now() + interval '15 minutes' where id = ?")
        .param(me())
        .update();
    assertThat(phone.get("/api/field/pack").statusCode()).isEqualTo(200);
  }

  private Object signedIn() {
    return userDetails.loadUserByUsername(estate.wangmin().loginName());
  }

  private void assertOut() {
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    var page = phone.get("/rounds");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
  }
}
