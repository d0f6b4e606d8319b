package app.courtyard.plan;

import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.plan.RouteDraft.Stop;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes places off the routes that pass them: each gets a version without, and rounds keep theirs.
 */
@Service
public class LeavingOut {

  private final JdbcClient jdbc;
  private final RouteBook book;
  private final Traces traces;
  private final Clock clock;

  LeavingOut(JdbcClient jdbc, RouteBook book, Traces traces, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * An open route that passes some of the places.
   *
   * @param stops how many of its stops are among them
   * @param left how many are not: a route that has none left is closed
   */
  public record Passing(UUID route, String name, int stops, int left) {

    public boolean ends() {
      return left == 0;
    }
  }

  /** By name; those that are tried out too. */
  @Transactional(readOnly = true)
  public List<Passing> passing(UUID estate, Collection<UUID> places) {
    return jdbc.sql(
            """
            select r.id as route, r.name, count(*) filter (where s.place_id = any (:places)) as stops,
              count(*) filter (where s.place_id <> all (:places)) as "left"
            from route r join present_stop s on s.estate_id = r.estate_id and s.route_id = r.id
            where r.estate_id = :estate and r.closed_at is null
            group by r.id, r.name having bool_or(s.place_id = any (:places))
            order by r.name, r.id
            """)
        .param("estate", estate)
        .param("places", places.toArray(UUID[]::new))
        .query(Passing.class)
        .list();
  }

  /** Whoever publishes the change has the tasks planned anew. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leaveOut(Person by, Collection<UUID> places) {
    for (Passing each : passing(by.estate(), places)) {
      book.lock(by.estate(), each.route());
      if (each.ends()) {
        book.close(by.estate(), each.route(), clock.instant());
        traces.note(by, "route-closed", each.route().toString());
      } else {
        book.addVersion(
            by,
            each.route(),
            newest(by.estate(), each.route()) + 1,
            without(by.estate(), each.route(), places),
            clock.instant());
        traces.note(by, "route-changed", each.route().toString());
      }
    }
  }

  private int newest(UUID estate, UUID route) {
    return jdbc.sql("select max(version) from route_version where estate_id = ? and route_id = ?")
        .params(estate, route)
        .query(Integer.class)
        .single();
  }

  private List<Stop> without(UUID estate, UUID route, Collection<UUID> places) {
    return jdbc.sql(
            """
            select place_id as place, form_id as form from present_stop
            where estate_id = ? and route_id = ? and place_id <> all (?) order by position
            """)
        .params(estate, route, places.toArray(UUID[]::new))
        .query(Stop.class)
        .list();
  }
}
