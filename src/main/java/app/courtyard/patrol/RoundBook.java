package app.courtyard.patrol;

import app.courtyard.plan.Tasks;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds as they stand in the database, derived from their records. */
@Repository
class RoundBook {

  private final JdbcClient jdbc;
  private final Tasks tasks;

  RoundBook(JdbcClient jdbc, Tasks tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /**
   * Brings a round in line with its records; nothing as long as none of them is a start. One after
   * the other for the same round, since two that arrive at once would not see each other.
   *
   * <p>It has the version of its route that its start says; where that says none, the one of that
   * time, or the first.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void derive(UUID estate, UUID round) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
        .param(estate + " " + round)
        .query(row -> {});
    jdbc.sql(
            """
            insert into round (estate_id, id, route_id, route_version, trial, courtyard_id, task_id, account_id, started_at,
              finished_at, received_at)
            select s.estate_id, s.task_id, r.id, walked.version, r.used_since is null or s.captured_at < r.used_since,
              r.courtyard_id, t.id, s.account_id, s.captured_at, all_of.finished_at, all_of.received_at
            from (
              select * from record
              where estate_id = :estate and task_id = :round and form_id = 'patrol.start'
                and not exists (select from record v where v.estate_id = record.estate_id and v.voids = record.id)
              order by captured_at, id limit 1) s
            join route r on r.estate_id = s.estate_id and r.id = (s.answers ->> 'route')::uuid
            cross join lateral (
              select v.version from route_version v where v.estate_id = r.estate_id and v.route_id = r.id
              order by v.version = (s.answers ->> 'version')::numeric desc nulls last, v.since <= s.captured_at desc,
                case when v.since <= s.captured_at then -v.version else v.version end
              limit 1) walked
            left join task t on t.estate_id = s.estate_id and t.id = s.task_id
            cross join (
              select max(received_at) as received_at,
                max(captured_at) filter (where form_id = 'patrol.finish'
                  and not exists (select from record v where v.estate_id = x.estate_id and v.voids = x.id)
                  and not exists (select from record f where f.estate_id = x.estate_id and f.id = x.corrects)
                ) as finished_at
              from record x where estate_id = :estate and task_id = :round) all_of
            on conflict (estate_id, id) do update set
              route_id = excluded.route_id, route_version = excluded.route_version, trial = excluded.trial,
              courtyard_id = excluded.courtyard_id, task_id = excluded.task_id,
              account_id = excluded.account_id, started_at = excluded.started_at, finished_at = excluded.finished_at,
              received_at = greatest(round.received_at, excluded.received_at)
            """)
        .param("estate", estate)
        .param("round", round)
        .update();
    jdbc.sql("select finished_at from round where estate_id = ? and id = ?")
        .params(estate, round)
        .query(
            row -> {
              tasks.markDone(estate, round, RoundRows.instant(row.getTimestamp(1)));
            });
  }

  /**
   * Something was said about a round that is no record of it: it stands before its reviewer again.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void stirred(UUID estate, UUID round, Instant at) {
    jdbc.sql(
            "update round set received_at = greatest(received_at, ?) where estate_id = ? and id = ?")
        .params(Timestamp.from(at), estate, round)
        .update();
  }

  /** The round of a record, where it has one. */
  Optional<UUID> roundOf(UUID estate, UUID record) {
    return jdbc.sql(
            "select task_id from record where estate_id = ? and id = ? and task_id is not null")
        .params(estate, record)
        .query(UUID.class)
        .optional();
  }
}
