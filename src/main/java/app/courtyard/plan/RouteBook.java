package app.courtyard.plan;

import app.courtyard.people.Person;
import app.courtyard.plan.RouteDraft.Stop;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes routes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RouteBook {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  RouteBook(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Two changes of the same route come one after the other. */
  public void lock(UUID estate, UUID route) {
    jdbc.sql("select 1 from route where estate_id = ? and id = ? for update")
        .params(estate, route)
        .query(row -> {});
  }

  /** Under the next free code of its courtyard. */
  public void add(Person by, UUID route, RouteDraft draft, @Nullable Instant usedSince) {
    Window first = draft.windows().getFirst();
    jdbc.sql(
            """
            insert into route (estate_id, id, code, name, courtyard_id, weekdays, from_time, until_time, used_since,
              author_id)
            select c.estate_id, ?, (
                select k.code from generate_series(1, 100000) n
                cross join lateral (select left(c.code, 30) || '-R' || n as code) k
                where not exists (select from route o where o.estate_id = c.estate_id and o.code = k.code)
                order by n limit 1),
              ?, c.id, 0, ?, ?, ?, ?
            from place c where c.estate_id = ? and c.id = ?
            """)
        .params(
            route,
            draft.name(),
            first.from(),
            first.until(),
            usedSince == null ? null : Timestamp.from(usedSince),
            by.id(),
            by.estate(),
            draft.courtyard())
        .update();
    setRhythm(by.estate(), route, draft);
  }

  /**
   * @return false when it has another revision by now
   */
  public boolean change(UUID estate, UUID route, int revision, RouteDraft draft) {
    boolean same =
        jdbc.sql(
                    """
                update route set name = ?, revision = revision + 1 where estate_id = ? and id = ? and revision = ?
                """)
                .params(draft.name(), estate, route, revision)
                .update()
            == 1;
    if (same) {
      setRhythm(estate, route, draft);
    }
    return same;
  }

  private void setRhythm(UUID estate, UUID route, RouteDraft draft) {
    List<@Nullable Object> values =
        switch (draft.rhythm()) {
          case Rhythm.Weekly weekly ->
              Arrays.asList(Weekdays.bits(weekly.days()), weekly.everyWeeks(), null, null);
          case Rhythm.MonthDay monthly -> Arrays.asList(0, 1, monthly.day(), null);
          case Rhythm.MonthWeek monthly ->
              Arrays.asList(Weekdays.bits(monthly.days()), 1, null, monthly.week());
        };
    List<@Nullable Object> all = new ArrayList<>(values);
    Window first = draft.windows().getFirst();
    all.addAll(
        Arrays.asList(
            first.from(),
            first.until(),
            draft.from(),
            draft.until(),
            draft.walker(),
            estate,
            route));
    jdbc.sql(
            """
            update route set weekdays = ?, every_weeks = ?, month_day = ?, month_week = ?, from_time = ?, until_time = ?,
              from_day = ?, until_day = ?, account_id = ?
            where estate_id = ? and id = ?
            """)
        .params(all)
        .update();
  }

  /** Further windows, and who tries it out. */
  public void setDetails(UUID estate, UUID route, RouteDraft draft) {
    for (String table : List.of("route_window", "route_tester")) {
      jdbc.sql("delete from " + table + " where estate_id = ? and route_id = ?")
          .params(estate, route)
          .update();
    }
    for (int i = 1; i < draft.windows().size(); i++) {
      Window window = draft.windows().get(i);
      jdbc.sql(
              """
              insert into route_window (estate_id, route_id, number, from_time, until_time) values (?, ?, ?, ?, ?)
              """)
          .params(estate, route, i + 1, window.from(), window.until())
          .update();
    }
    for (UUID tester : draft.testers()) {
      jdbc.sql("insert into route_tester (estate_id, route_id, account_id) values (?, ?, ?)")
          .params(estate, route, tester)
          .update();
    }
  }

  public void addVersion(Person by, UUID route, int version, List<Stop> stops, Instant since) {
    jdbc.sql(
            "insert into route_version (estate_id, route_id, version, since, account_id) values (?, ?, ?, ?, ?)")
        .params(by.estate(), route, version, Timestamp.from(since), by.id())
        .update();
    List<Object[]> rows = new ArrayList<>();
    for (Stop stop : stops) {
      rows.add(
          new Object[] {by.estate(), route, version, rows.size() + 1, stop.place(), stop.form()});
    }
    batches.batchUpdate(
        "insert into route_stop (estate_id, route_id, version, position, place_id, form_id) values (?, ?, ?, ?, ?, ?)",
        rows);
  }

  public void use(UUID estate, UUID route, LocalDate day, Instant since) {
    jdbc.sql(
            """
            update route set used_since = ?, from_day = ?, revision = revision + 1,
              until_day = case when until_day < ? then ? else until_day end
            where estate_id = ? and id = ?
            """)
        .params(Timestamp.from(since), day, day, day, estate, route)
        .update();
  }

  public void close(UUID estate, UUID route, Instant at) {
    jdbc.sql(
            "update route set closed_at = ?, revision = revision + 1 where estate_id = ? and id = ?")
        .params(Timestamp.from(at), estate, route)
        .update();
  }
}
