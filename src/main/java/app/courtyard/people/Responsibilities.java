package app.courtyard.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who answers for which courtyard on which day. */
@Service
public class Responsibilities {

  private final JdbcClient jdbc;

  Responsibilities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Reach reachOf(Person person, LocalDate day) {
    UUID estate = person.estate();
    return switch (person.role().span()) {
      case OWN_COURTYARDS -> new Reach(estate, false, ownCourtyards(person, day));
      case COURTYARDS_OF_THEIR_PEOPLE ->
          new Reach(estate, false, courtyardsOfTheirPeople(person, day));
      case ESTATE -> new Reach(estate, true, allCourtyards(estate));
    };
  }

  /**
   * The ambassador who answers for a courtyard on a day; the latest appointed where cover overlaps.
   */
  public Optional<UUID> ambassadorOf(UUID estate, UUID courtyard, LocalDate day) {
    return coverOf(estate, day, day).of(courtyard, day);
  }

  /**
   * Who answers for which courtyard from a day to a day. An account that was closed answers for
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
            .list());
  }

  private Set<UUID> ownCourtyards(Person person, LocalDate day) {
    return courtyards(
        """
        select courtyard_id from responsibility
        where estate_id = ? and account_id = ? and from_day <= ? and (to_day is null or to_day >= ?)
        """,
        List.of(person.estate(), person.id(), day, day));
  }

  private Set<UUID> courtyardsOfTheirPeople(Person person, LocalDate day) {
    return courtyards(
        """
        select r.courtyard_id from responsibility r join account a on a.id = r.account_id
        where r.estate_id = ? and (a.superior_id = ? or a.id = ?)
          and r.from_day <= ? and (r.to_day is null or r.to_day >= ?)
        """,
        List.of(person.estate(), person.id(), person.id(), day, day));
  }

  private Set<UUID> allCourtyards(UUID estate) {
    return courtyards(
        "select id from place where estate_id = ? and kind = 'courtyard'", List.of(estate));
  }

  private Set<UUID> courtyards(String sql, List<Object> params) {
    return new HashSet<>(jdbc.sql(sql).params(params).query(UUID.class).list());
  }
}
