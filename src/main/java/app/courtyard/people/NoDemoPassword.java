package app.courtyard.people;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A real deployment does not start while the demo's password opens anything. */
@Component
@Profile("!demo & !test")
class NoDemoPassword implements InitializingBean {

  private final JdbcClient jdbc;
  private final Installation installation;
  private final String adminPassword;

  NoDemoPassword(
      JdbcClient jdbc,
      Installation installation,
      @Value("${courtyard.admin.password:}") String adminPassword) {
    this.jdbc = jdbc;
    this.installation = installation;
    this.adminPassword = adminPassword;
  }

  @Override
  public void afterPropertiesSet() {
    if (adminPassword.equals(DemoPassword.VALUE)) {
      throw new DemoPasswordFound("COURTYARD_ADMIN_PASSWORD");
    }
    installation.find(DemoPassword.HASH_MARK).ifPresent(this::refuse);
  }

  private void refuse(String hash) {
    var open =
        jdbc.sql(
                "select login_name from account where password_hash = ? order by login_name limit 5")
            .param(hash)
            .query(String.class)
            .list();
    if (!open.isEmpty()) {
      throw new DemoPasswordFound("accounts: " + String.join(", ", open));
    }
  }
}
