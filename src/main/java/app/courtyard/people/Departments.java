package app.courtyard.people;

import app.courtyard.people.Role.Span;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who leads which department. */
@Service
public class Departments {

  private final JdbcClient jdbc;

  Departments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that somebody leads; empty for whoever leads none. */
  public Optional<Department> ledBy(Person person) {
    return person.role().span() == Span.DEPARTMENT
        ? jdbc
            .sql("select department from account where id = ?")
            .param(person.id())
            .query(String.class)
            .list()
            .stream()
            .filter(Objects::nonNull)
            .map(Department::of)
            .findFirst()
        : Optional.empty();
  }
}
