package app.courtyard.premises;

import app.courtyard.people.Person;
import app.courtyard.plan.LeavingOut;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a move or the end of a place would touch, before it is done. */
@Service
@Transactional(readOnly = true)
public class WhatHangs {

  /** A round that was begun longer ago and not finished runs no more. */
  private static final Duration RUNNING = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final KeptPlaces places;
  private final PlaceBook book;
  private final LeavingOut leavingOut;
  private final Clock clock;

  WhatHangs(
      JdbcClient jdbc, KeptPlaces places, PlaceBook book, LeavingOut leavingOut, Clock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.book = book;
    this.leavingOut = leavingOut;
    this.clock = clock;
  }

  /**
   * @throws AccessDeniedException when the place is out of reach
   */
  public Hanging on(Person by, UUID place) {
    if (places.find(by, place).isEmpty()) {
      throw new AccessDeniedException("No place " + place + " for " + by.loginName());
    }
    UUID estate = by.estate();
    List<UUID> all = book.openWithin(estate, place);
    return jdbc.sql(
            """
            select
              (select count(*) from round r
                where r.estate_id = :estate and r.finished_at is null and r.started_at >= :lately and exists (
                  select from route_stop s where s.estate_id = r.estate_id and s.route_id = r.route_id
                    and s.version = r.route_version and s.place_id = any (:places))) as rounds,
              (select count(*) from finding f
                where f.estate_id = :estate and f.place_id = any (:places) and f.gone_at is null) as findings,
              (select count(*) from resident n
                where n.estate_id = :estate and n.unit_id = any (:places) and n.moved_out_at is null) as residents,
              (select count(*) from place_code c
                where c.estate_id = :estate and c.place_id = any (:places) and c.retired_at is null
                  and c.printed_at is not null) as labels
            """)
        .param("estate", estate)
        .param("places", all.toArray(UUID[]::new))
        .param("lately", Timestamp.from(clock.instant().minus(RUNNING)))
        .query(
            (row, number) ->
                new Hanging(
                    Math.max(0, all.size() - 1),
                    leavingOut.passing(estate, all),
                    row.getInt("rounds"),
                    row.getInt("findings"),
                    row.getInt("residents"),
                    row.getInt("labels")))
        .single();
  }
}
