package app.courtyard.plan;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import app.courtyard.plan.KeptRoute.Edition;
import app.courtyard.plan.KeptRoute.State;
import app.courtyard.plan.RouteDraft.Stop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The routes as those see them who keep them: open, tried out and closed. */
@Service
@Transactional(readOnly = true)
public class RouteCatalogue {

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  RouteCatalogue(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** A courtyard within reach. */
  public record Courtyard(UUID id, String name) {}

  /** A route in a list. */
  public record Entry(UUID id, String name, UUID courtyard, int stops, State state) {}

  /** Within reach, in the order of the tree. */
  public List<Courtyard> courtyards(Person by) {
    return jdbc.sql(
            """
            select id, name from place
            where estate_id = ? and id = any (?) and closed_at is null order by sort, code
            """)
        .params(by.estate(), reachOf(by).courtyards().toArray(UUID[]::new))
        .query(Courtyard.class)
        .list();
  }

  /** Within reach, those that were closed last. */
  public List<Entry> all(Person by) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            select r.id, r.name, r.courtyard_id, r.used_since, r.closed_at,
              (select count(*) from present_stop s where s.estate_id = r.estate_id and s.route_id = r.id) as stops
            from route r where r.estate_id = ? and r.courtyard_id = any (?)
            order by r.closed_at is not null, r.name, r.id
            """)
        .params(by.estate(), reachOf(by).courtyards().toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Entry(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("courtyard_id", UUID.class),
                    row.getInt("stops"),
                    State.of(instant(row, "used_since"), instant(row, "closed_at"), now)))
        .list();
  }

  /** Empty where there is no such route within reach. */
  public Optional<KeptRoute> find(Person by, UUID route) {
    return jdbc.sql(
            "select"
                + ScheduleRows.COLUMNS
                + """
                , r.code, r.name, c.name as courtyard, r.revision, r.used_since, r.closed_at, r.author_id,
                  (select max(v.version) from route_version v where v.estate_id = r.estate_id and v.route_id = r.id)
                    as version
                from route r join place c on c.estate_id = r.estate_id and c.id = r.courtyard_id
                where r.estate_id = ? and r.id = ? and r.courtyard_id = any (?)
                """)
        .params(by.estate(), route, reachOf(by).courtyards().toArray(UUID[]::new))
        .query((row, number) -> read(by.estate(), row))
        .optional();
  }

  Reach reachOf(Person by) {
    by.mustBeAllowed(Permissions.KEEP_ROUTES);
    return responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
  }

  private KeptRoute read(UUID estate, ResultSet row) throws SQLException {
    Schedule schedule = ScheduleRows.read(row, 0);
    UUID id = schedule.routeId();
    return new KeptRoute(
        id,
        row.getString("code"),
        row.getString("courtyard"),
        new RouteDraft(
            row.getString("name"),
            schedule.courtyardId(),
            stops(estate, id),
            schedule.rhythm(),
            schedule.windows(),
            schedule.from(),
            schedule.until(),
            schedule.walker(),
            new HashSet<>(testers(estate, id))),
        new Edition(row.getInt("revision"), row.getInt("version")),
        instant(row, "used_since"),
        instant(row, "closed_at"),
        row.getObject("author_id", UUID.class));
  }

  private List<Stop> stops(UUID estate, UUID route) {
    return jdbc.sql(
            """
            select place_id as place, form_id as form from present_stop
            where estate_id = ? and route_id = ? order by position
            """)
        .params(estate, route)
        .query(Stop.class)
        .list();
  }

  private List<UUID> testers(UUID estate, UUID route) {
    return jdbc.sql("select account_id from route_tester where estate_id = ? and route_id = ?")
        .params(estate, route)
        .query(UUID.class)
        .list();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
