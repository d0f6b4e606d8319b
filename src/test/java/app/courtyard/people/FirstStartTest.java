package app.courtyard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** What a real deployment does at its start; each in a transaction that is undone. */
@CourtyardTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

  @Autowired JdbcClient jdbc;
  @Autowired Installation installation;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired PasswordEncoder encoder;
  @Autowired SigningIn signingIn;
  @Autowired Clock clock;

  private NoDemoPassword guard(String adminPassword) {
    return new NoDemoPassword(jdbc, installation, adminPassword);
  }

  private void start(String login, String password) {
    jdbc.sql(
            "update account set role = 'ambassador', estate_id = coalesce(estate_id, (select id from estate limit 1)) where role = 'administrator'")
        .update();
    new FirstAdministrator(
            accounts, passwords, encoder, clock, login, password, "https://courtyard.example")
        .run(new DefaultApplicationArguments());
  }

  @Test
  void it_refuses_to_start_while_the_demos_password_opens_an_account() {
    var hash =
        installation.getOrMake(DemoPassword.HASH_MARK, () -> encoder.encode(DemoPassword.VALUE));
    assertThatCode(() -> guard("").afterPropertiesSet()).doesNotThrowAnyException();
    var account =
        new Account(
            UuidCreator.getTimeOrderedEpoch(),
            null,
            "left.over",
            "王敏",
            Role.ADMINISTRATOR,
            clock.instant());
    account.setInitialPassword(hash);
    accounts.saveAndFlush(account);
    assertThatThrownBy(() -> guard("").afterPropertiesSet()).hasMessageContaining("left.over");
  }

  @Test
  void it_refuses_the_demos_password_for_its_first_administrator() {
    assertThatThrownBy(() -> guard(DemoPassword.VALUE).afterPropertiesSet())
        .isInstanceOf(DemoPasswordFound.class);
  }

  @Test
  void the_first_administrator_comes_from_the_environment() {
    start("first.admin", "not-the-demo-password");
    var signedIn =
        signingIn.authenticate(
            new UsernamePasswordAuthenticationToken("first.admin", "not-the-demo-password"));
    assertThat(((SignedIn) signedIn.getPrincipal()).mustChangePassword()).isTrue();
  }

  @Test
  void without_a_password_the_first_administrator_gets_a_one_time_link(CapturedOutput output) {
    start("linked.admin", "");
    var code = output.getOut().replaceAll("(?s).*name=linked\\.admin&code=([A-Z0-9]+).*", "$1");
    assertThat(
            signingIn
                .authenticate(new UsernamePasswordAuthenticationToken("linked.admin", code))
                .isAuthenticated())
        .isTrue();
  }
}
