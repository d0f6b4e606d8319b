package app.courtyard.team;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Role.Span;
import app.courtyard.place.Estates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody may keep: never themselves, and nobody above them. */
@Component
class ColleagueQuery {

  static final int AT_MOST = 500;

  private static final String COLLEAGUES =
      """
      select a.id, case when cast(:estate as uuid) is null then e.name end as estate, a.login_name, a.name, a.role, a.phone,
        a.estate_id, a.department, s.name as superior, a.password_hash is not null as has_password,
        a.must_change_password, a.one_time_code_until, a.locked_until, a.closed_at,
        array(
          select p.name from responsibility r
          join place p on p.estate_id = r.estate_id and p.id = r.courtyard_id
          where r.estate_id = a.estate_id and r.account_id = a.id
            and r.from_day <= :day and (r.to_day is null or r.to_day >= :day)
          order by p.sort) as courtyards
      from account a left join estate e on e.id = a.estate_id left join account s on s.id = a.superior_id
      where a.id <> :me and %s and (cast(:id as uuid) is null or a.id = :id)
        and (:closed or a.closed_at is null)
        and (a.name ilike :words or a.login_name ilike :words or (cast(:estate as uuid) is null and e.name ilike :words))
      order by a.closed_at is not null, e.name, a.role, a.name, a.login_name
      limit %d
      """;

  private final JdbcClient jdbc;
  private final Estates estates;
  private final Clock clock;

  ColleagueQuery(JdbcClient jdbc, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.estates = estates;
    this.clock = clock;
  }

  List<Colleague> all(Person by, String words, boolean closedToo) {
    return query(by, null, words, closedToo);
  }

  Optional<Colleague> find(Person by, UUID id) {
    return query(by, id, "", true).stream().findFirst();
  }

  /** Closed ones too. */
  List<UUID> everybody(Person by) {
    return jdbc.sql("select a.id from account a where a.id <> :me and " + scope(by))
        .param("me", by.id())
        .param("estate", by.estateId())
        .param("roles", roles(by))
        .query(UUID.class)
        .list();
  }

  private List<Colleague> query(Person by, @Nullable UUID id, String words, boolean closedToo) {
    Instant now = clock.instant();
    return jdbc.sql(COLLEAGUES.formatted(scope(by), AT_MOST))
        .param("me", by.id())
        .param("estate", by.estateId())
        .param("day", today(by))
        .param("id", id)
        .param("roles", roles(by))
        .param("words", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("closed", closedToo)
        .query((row, number) -> read(row, now))
        .list();
  }

  /** Whose role one may give, one may keep: in one's estate, and a supervisor their own people. */
  private static String scope(Person by) {
    return "a.role = any (:roles)"
        + (by.estateId() == null ? "" : " and a.estate_id = :estate")
        + (by.role().span() == Span.ESTATE ? "" : " and a.superior_id = :me");
  }

  private static String[] roles(Person by) {
    return by.role().givable().stream().map(Role::code).toArray(String[]::new);
  }

  private LocalDate today(Person by) {
    return by.estateId() == null
        ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
        : today(by.estateId());
  }

  LocalDate today(UUID estate) {
    return estates.get(estate).dayOf(clock.instant());
  }

  private static Colleague read(ResultSet row, Instant now) throws SQLException {
    Instant lockedUntil = instant(row, "locked_until");
    Instant codeUntil = instant(row, "one_time_code_until");
    boolean locked = lockedUntil != null && lockedUntil.isAfter(now);
    boolean codeGiven = codeUntil != null && codeUntil.isAfter(now);
    Colleague.State state =
        row.getTimestamp("closed_at") != null
            ? Colleague.State.CLOSED
            : locked
                ? Colleague.State.LOCKED
                : codeGiven
                    ? Colleague.State.CODE_GIVEN
                    : row.getBoolean("has_password")
                        ? Colleague.State.OPEN
                        : Colleague.State.SHUT_OUT;
    return new Colleague(
        row.getObject("id", UUID.class),
        row.getObject("estate_id", UUID.class),
        row.getString("estate"),
        row.getString("login_name"),
        row.getString("name"),
        Role.of(row.getString("role")),
        row.getString("department"),
        row.getString("superior"),
        row.getString("phone"),
        List.of((String[]) row.getArray("courtyards").getArray()),
        state,
        locked ? lockedUntil : codeGiven ? codeUntil : null);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
