package app.courtyard.estate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the stops of routes anew, as a new version of the route. Rounds keep the version that they
 * were walked with.
 */
@Component
class StopWriter {

  private final JdbcTemplate jdbc;
  private final EntryWriter writer;
  private final Clock clock;

  StopWriter(JdbcTemplate jdbc, EntryWriter writer, Clock clock) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void write(UUID estate, StopChanges changes, UUID by, IntConsumer written) {
    Timestamp now = Timestamp.from(clock.instant());
    List<Object[]> versions = new ArrayList<>();
    List<Object[]> stops = new ArrayList<>();
    for (StopChanges.Version version : changes.versions()) {
      versions.add(new Object[] {estate, version.route(), version.number(), now, by});
      version
          .stops()
          .forEach(
              stop ->
                  stops.add(
                      new Object[] {
                        estate,
                        version.route(),
                        version.number(),
                        stop.position(),
                        stop.place(),
                        stop.form()
                      }));
    }
    writer.inBatches(
        "insert into route_version (estate_id, route_id, version, since, account_id) values (?, ?, ?, ?, ?)",
        versions,
        count -> {});
    writer.inBatches(
        "insert into route_stop (estate_id, route_id, version, position, place_id, form_id) values (?, ?, ?, ?, ?, ?)",
        stops,
        written);
    jdbc.update(
        """
        insert into route_version (estate_id, route_id, version, since, account_id)
        select r.estate_id, r.id, 1, ?, ? from route r
        where r.estate_id = ? and not exists (
          select from route_version v where v.estate_id = r.estate_id and v.route_id = r.id)
        """,
        now,
        by,
        estate);
  }
}
