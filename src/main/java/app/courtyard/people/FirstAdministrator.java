package app.courtyard.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first person of a real deployment: from COURTYARD_ADMIN_LOGIN and COURTYARD_ADMIN_PASSWORD,
 * or with a one-time link in the log, printed again at each start until it was used.
 */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final String login;
  private final String password;
  private final String baseUrl;

  FirstAdministrator(
      Accounts accounts,
      Passwords passwords,
      PasswordEncoder encoder,
      Clock clock,
      @Value("${courtyard.admin.login:admin}") String login,
      @Value("${courtyard.admin.password:}") String password,
      @Value("${courtyard.base-url}") String baseUrl) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.encoder = encoder;
    this.clock = clock;
    this.login = login;
    this.password = password;
    this.baseUrl = baseUrl;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    var known = accounts.findByLoginName(login);
    if (known.isEmpty() && accounts.existsByRoleCode(Role.ADMINISTRATOR.code())) {
      return;
    }
    var account = known.orElseGet(this::make);
    if (account.passwordHash() == null) {
      var code = passwords.giveOneTimeCode(account.person(), account.id());
      System.out.printf(
          "%nThe first administrator signs in here, once, within a day:%n  %s/login?name=%s&code=%s%n%n",
          baseUrl, login, code);
    }
  }

  private Account make() {
    var account =
        new Account(
            UuidCreator.getTimeOrderedEpoch(),
            null,
            login,
            login,
            Role.ADMINISTRATOR,
            clock.instant());
    if (!password.isEmpty()) {
      account.setInitialPassword(encoder.encode(password));
    }
    return accounts.saveAndFlush(account);
  }
}
