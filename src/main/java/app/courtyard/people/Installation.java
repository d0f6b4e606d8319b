package app.courtyard.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Secrets and marks of this installation, the same for all its nodes. */
@Service
public class Installation {

  private final JdbcClient jdbc;

  Installation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<String> find(String name) {
    return jdbc.sql("select value from installation where name = ?")
        .param(name)
        .query(String.class)
        .optional();
  }

  /** The value under a name; made once, even when two nodes start together. */
  public String getOrMake(String name, Supplier<String> first) {
    return find(name)
        .orElseGet(
            () -> {
              jdbc.sql(
                      "insert into installation (name, value) values (?, ?) on conflict do nothing")
                  .params(name, first.get())
                  .update();
              return find(name).orElseThrow();
            });
  }
}
