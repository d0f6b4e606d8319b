package app.courtyard.log;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can choose from in the log's filters, within one's reach. */
@Service
@Transactional(readOnly = true)
public class LogOptions {

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  LogOptions(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  public record Option(UUID id, String name) {}

  public record Options(List<Option> courtyards, List<Option> people, List<Option> routes) {}

  /** People who answer, or once answered, for a courtyard there; routes closed and open. */
  public Options of(Person person) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    return new Options(
        query(
            reach,
            """
            select id, name from place
            where estate_id = :estate and kind = 'courtyard' and id = any (:courtyards) order by sort, name
            """),
        query(
            reach,
            """
            select a.id, a.name from account a where a.estate_id = :estate and exists (
              select from responsibility r
              where r.estate_id = a.estate_id and r.account_id = a.id and r.courtyard_id = any (:courtyards))
            order by a.closed_at is not null, a.name
            """),
        query(
            reach,
            """
            select id, name from route
            where estate_id = :estate and courtyard_id = any (:courtyards)
            order by closed_at is not null, name
            """));
  }

  private List<Option> query(Reach reach, String sql) {
    return jdbc.sql(sql)
        .param("estate", reach.estateId())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .query(Option.class)
        .list();
  }
}
