package app.courtyard.roster;

import app.courtyard.people.Days;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of some days, and how far they are. */
@Repository
class OwedRounds {

  private final JdbcClient jdbc;

  OwedRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those within reach, by time. */
  List<OwedRound> within(Reach reach, Days days) {
    return jdbc.sql(
            """
            select t.id, r.name as route, t.courtyard_id, c.name as courtyard, t.day, t.due_from, t.due_until,
              t.account_id, t.done_at,
              exists (select from task_giving g where g.estate_id = t.estate_id and g.task_id = t.id
                and g.account_id = t.account_id and g.withdrawn_at is null) as given,
              exists (select from record x where x.estate_id = t.estate_id and x.task_id = t.id) as begun,
              s.visited, s.stops
            from task t
            join route r on r.estate_id = t.estate_id and r.id = t.route_id
            left join round w on w.estate_id = t.estate_id and w.id = t.id
            cross join lateral (
              select count(*) as stops, count(*) filter (where exists (
                select from record v where v.estate_id = t.estate_id and v.task_id = t.id and v.place_id = s.place_id
                  and v.arrival <> 'none')) as visited
              from route_stop s
              where s.estate_id = t.estate_id and s.route_id = t.route_id and s.version = coalesce(w.route_version, (
                select max(v.version) from route_version v
                where v.estate_id = t.estate_id and v.route_id = t.route_id))) s
            join place c on c.estate_id = t.estate_id and c.id = t.courtyard_id
            where t.estate_id = ? and t.day between ? and ? and t.courtyard_id = any (?)
            order by t.due_from, r.name, t.id
            """)
        .params(reach.estateId(), days.from(), days.to(), reach.courtyards().toArray(UUID[]::new))
        .query(OwedRounds::read)
        .list();
  }

  private static OwedRound read(ResultSet row, int number) throws SQLException {
    Timestamp done = row.getTimestamp("done_at");
    return new OwedRound(
        row.getObject("id", UUID.class),
        row.getString("route"),
        row.getObject("courtyard_id", UUID.class),
        row.getString("courtyard"),
        row.getObject("day", LocalDate.class),
        row.getTimestamp("due_from").toInstant(),
        row.getTimestamp("due_until").toInstant(),
        row.getObject("account_id", UUID.class),
        row.getBoolean("given"),
        row.getBoolean("begun"),
        row.getInt("visited"),
        row.getInt("stops"),
        done == null ? null : done.toInstant());
  }
}
