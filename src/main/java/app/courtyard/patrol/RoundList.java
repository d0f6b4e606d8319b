package app.courtyard.patrol;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds with what stands out on them, as lists and pages show them. */
@Service
@Transactional(readOnly = true)
public class RoundList {

  private static final String WITHIN =
      " r.estate_id = :estate and (:whole or r.courtyard_id = any (:courtyards)) ";

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  RoundList(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** One round; empty where there is none within reach. */
  public Optional<RoundRow> find(Person person, UUID round) {
    return bounded(
            person,
            "with chosen as (select r.* from round r where "
                + WITHIN
                + " and r.id = :round) "
                + RoundRows.SELECT)
        .param("round", round)
        .query(RoundRows::read)
        .optional();
  }

  /** Those of an estate, for who has found out that a person may see them. */
  public Map<UUID, RoundRow> of(UUID estate, Collection<UUID> rounds) {
    if (rounds.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "with chosen as (select r.* from round r where r.estate_id = ? and r.id = any (?)) "
                + RoundRows.SELECT)
        .params(estate, rounds.toArray(UUID[]::new))
        .query(RoundRows::read)
        .list()
        .stream()
        .collect(Collectors.toMap(RoundRow::id, Function.identity()));
  }

  private JdbcClient.StatementSpec bounded(Person person, String sql) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    return jdbc.sql(sql)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new));
  }
}
