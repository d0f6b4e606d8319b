package app.courtyard.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who changed or looked at what; only ever added to. */
@Service
public class Traces {

  /** The estate under which the company's own traces stand. */
  private static final UUID COMPANY = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final Clock clock;

  Traces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param what a short word for what was done, at most 60 characters
   * @param subject to what or whom, at most 120 characters
   */
  public void note(Person person, String what, String subject) {
    UUID estate = person.estateId() == null ? COMPANY : person.estateId();
    jdbc.sql(
            "insert into trace (estate_id, id, account_id, at, what, subject) values (?, ?, ?, ?, ?, ?)")
        .params(
            estate,
            UuidCreator.getTimeOrderedEpoch(),
            person.id(),
            Timestamp.from(clock.instant()),
            what,
            subject)
        .update();
  }
}
