package app.courtyard.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who answers for which courtyard on which day, with the changes of the duty roster. */
@Service
public class Responsibilities {

  private final JdbcClient jdbc;
  private final RosterRows rosterRows;

  Responsibilities(JdbcClient jdbc, RosterRows rosterRows) {
    this.jdbc = jdbc;
    this.rosterRows = rosterRows;
  }

  public Reach reachOf(Person person, LocalDate day) {
    UUID estate = person.estate();
    return switch (person.role().span()) {
      case OWN_COURTYARDS -> new Reach(estate, false, ownCourtyards(person, day));
      case COURTYARDS_OF_THEIR_PEOPLE ->
          new Reach(estate, false, courtyardsOfTheirPeople(person, day));
      case DEPARTMENT, ESTATE -> new Reach(estate, true, allCourtyards(estate));
    };
  }

  /** Who is on duty in a courtyard on a day. */
  public Optional<UUID> ambassadorOf(UUID estate, UUID courtyard, LocalDate day) {
    return coverOf(estate, day, day).of(courtyard, day);
  }

  /**
   * Who is on duty in which courtyard from a day to a day. An account that was closed answers for
   * nothing.
   */
  public Cover coverOf(UUID estate, LocalDate from, LocalDate to) {
    return new Cover(
        jdbc.sql(
                """
                select r.id, r.account_id, r.courtyard_id, r.from_day, r.to_day
                from responsibility r join account a on a.id = r.account_id
                where r.estate_id = ? and r.from_day <= ? and (r.to_day is null or r.to_day >= ?)
                  and a.closed_at is null
                """)
            .params(estate, to, from)
            .query(Cover.Appointment.class)
            .list(),
        rosterRows.substitutions(estate, from, to),
        rosterRows.absences(estate, from, to));
  }

  private Set<UUID> ownCourtyards(Person person, LocalDate day) {
    return courtyards(person, day, "a.id = :person");
  }

  private Set<UUID> courtyardsOfTheirPeople(Person person, LocalDate day) {
    return courtyards(person, day, "(a.superior_id = :person or a.id = :person)");
  }

  /**
   * Substitutes reach as far as the responsible on their days, and those keep what they have: what
   * somebody walked who did not hear of it counts all the same. Who always walks a route somewhere,
   * or tries one out, reaches that courtyard too.
   */
  private Set<UUID> courtyards(Person person, LocalDate day, String whose) {
    return new HashSet<>(
        jdbc.sql(
                """
                select r.courtyard_id from responsibility r join account a on a.id = r.account_id
                where r.estate_id = :estate and %1$s
                  and r.from_day <= :day and (r.to_day is null or r.to_day >= :day)
                union all
                select s.courtyard_id from substitution s join account a on a.id = s.account_id
                where s.estate_id = :estate and %1$s
                  and s.from_day <= :day and s.to_day >= :day and s.withdrawn_at is null
                union all
                select t.courtyard_id from route t
                where t.estate_id = :estate and (t.closed_at is null or t.closed_at::date >= :day)
                  and (t.account_id = :person or t.used_since is null and exists (
                    select from route_tester w
                    where w.estate_id = t.estate_id and w.route_id = t.id and w.account_id = :person))
                """
                    .formatted(whose))
            .param("estate", person.estate())
            .param("person", person.id())
            .param("day", day)
            .query(UUID.class)
            .list());
  }

  private Set<UUID> allCourtyards(UUID estate) {
    return new HashSet<>(
        jdbc.sql("select id from place where estate_id = ? and kind = 'courtyard'")
            .param(estate)
            .query(UUID.class)
            .list());
  }
}
