package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a held capture may have been made, and whose it may be: nothing beyond a reach. */
@Component
class HeldChoices {

  private static final String[] ON_SITE =
      Stream.of(Role.values())
          .filter(role -> role.may(Permissions.FIELD_WORK))
          .map(Role::code)
          .toArray(String[]::new);

  private static final String PEOPLE =
      """
      select a.id, a.estate_id, a.login_name, a.name, a.role from account a
      where a.estate_id = :estate and a.role = any(:roles) and (:whole or exists (
        select 1 from responsibility r where r.estate_id = a.estate_id and r.account_id = a.id
          and r.courtyard_id = any(:courtyards)))
      """;

  private static final String PLACES =
      """
      select p.id, concat_ws(' · ', case when c.id <> p.id then c.name end,
        case when u.id <> c.id then u.name end, p.name) as name
      from place p
        join place c on c.estate_id = p.estate_id and c.id = p.courtyard_id
        left join place u on u.estate_id = p.estate_id and u.id = p.parent_id
      where p.estate_id = ?
      """;

  private static final String IN_ORDER = " order by c.sort, c.name, u.sort, u.name, p.sort, p.name";

  private final JdbcClient jdbc;
  private final Sites sites;

  HeldChoices(JdbcClient jdbc, Sites sites) {
    this.jdbc = jdbc;
    this.sites = sites;
  }

  boolean covers(Reach reach, UUID place) {
    return sites.courtyardOf(reach.estateId(), place).filter(reach::covers).isPresent();
  }

  Optional<Person> person(Reach reach, UUID account) {
    return people(reach, " and a.id = :id")
        .param("id", account)
        .query(HeldChoices::read)
        .optional();
  }

  /** Those who work on site and answer, or answered, for a courtyard there. */
  List<Person> people(Reach reach) {
    return people(reach, " order by a.name, a.id").query(HeldChoices::read).list();
  }

  /** With the names above each; those that are closed are what old labels lead to. */
  List<NamedPlace> places(Reach reach) {
    return jdbc.sql(PLACES + "and p.courtyard_id = any(?)" + IN_ORDER)
        .params(reach.estateId(), reach.courtyards().toArray(UUID[]::new))
        .query(NamedPlace.class)
        .list();
  }

  /** The same names, of these places. */
  Map<UUID, String> names(UUID estate, Collection<UUID> places) {
    return jdbc
        .sql(PLACES + "and p.id = any(?)")
        .params(estate, places.toArray(UUID[]::new))
        .query(NamedPlace.class)
        .stream()
        .collect(Collectors.toMap(NamedPlace::id, NamedPlace::name));
  }

  private JdbcClient.StatementSpec people(Reach reach, String which) {
    return jdbc.sql(PEOPLE + which)
        .param("estate", reach.estateId())
        .param("roles", ON_SITE)
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new));
  }

  private static Person read(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getObject("estate_id", UUID.class),
        row.getString("login_name"),
        row.getString("name"),
        Role.of(row.getString("role")));
  }
}
