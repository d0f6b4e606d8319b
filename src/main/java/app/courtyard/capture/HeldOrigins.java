package app.courtyard.capture;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From where something came that is held. */
@Component
class HeldOrigins {

  private final JdbcClient jdbc;

  HeldOrigins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the device said of itself when somebody signed in on it. */
  Optional<String> device(HandedIn capture) {
    return of("user_agent from device", capture.sender().deviceId());
  }

  /** The name of whoever brought it in from a file. */
  Optional<String> broughtBy(HandedIn capture) {
    return of("name from account", capture.sender().broughtBy());
  }

  private Optional<String> of(String what, @Nullable UUID id) {
    return id == null
        ? Optional.empty()
        : jdbc.sql("select " + what + " where id = ?").param(id).query(String.class).optional();
  }
}
