package app.courtyard.demo;

import app.courtyard.people.DemoLogins;
import app.courtyard.people.DemoPassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the demo's logins under the address. */
@Component
@Profile("demo")
@ConditionalOnProperty("courtyard.terminal")
class LoginNotice {

  private final DemoLogins logins;
  private final String data;

  LoginNotice(DemoLogins logins, @Value("${courtyard.data}") String data) {
    this.logins = logins;
    this.data = data;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void print() {
    System.out.printf("%nLogins of the demo, all with the password %s:%n", DemoPassword.VALUE);
    for (var login : logins.logins()) {
      System.out.printf("  %-10s %s (%s)%n", login.loginName(), login.name(), login.role().code());
    }
    System.out.printf(
        "%nCtrl-C stops it. What was entered stays in %s/, the log is %s/courtyard.log.%n",
        data, data);
  }
}
