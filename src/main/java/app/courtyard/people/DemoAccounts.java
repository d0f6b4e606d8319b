package app.courtyard.people;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo's people their common password. There is no such bean in a real deployment. */
@Service
@Profile("demo")
public class DemoAccounts {

  private final JdbcClient jdbc;
  private final Installation installation;
  private final PasswordEncoder encoder;

  DemoAccounts(JdbcClient jdbc, Installation installation, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.installation = installation;
    this.encoder = encoder;
  }

  /**
   * One hash for all, kept as a mark: by it a real deployment knows them again at once, without
   * trying passwords.
   */
  @Transactional
  public void openAll() {
    var hash =
        installation.getOrMake(DemoPassword.HASH_MARK, () -> encoder.encode(DemoPassword.VALUE));
    jdbc.sql(
            """
            update account set password_hash = ?, must_change_password = false,
              one_time_code_hash = null, one_time_code_until = null, version = version + 1
            """)
        .param(hash)
        .update();
  }
}
