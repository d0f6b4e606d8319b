package app.courtyard.patrol;

import app.courtyard.patrol.RoundsSection.WireRound;
import app.courtyard.patrol.RoundsSection.WireVisit;
import app.courtyard.people.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds that were begun and not finished. */
@Repository
class RunningRounds {

  private final JdbcClient jdbc;

  RunningRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of a person or of a task that is theirs, newest first, each with the newest visit to
   * every place.
   *
   * @param since what began earlier and was never finished runs no more
   */
  List<WireRound> of(Person person, Instant since) {
    var rounds = new LinkedHashMap<UUID, WireRound>();
    jdbc.sql(
            """
            select distinct on (r.started_at, r.id, v.place_id)
              r.id, r.route_id, r.route_version, r.started_at, v.place_id, v.captured_at, v.result
            from round r
            left join task t on t.estate_id = r.estate_id and t.id = r.task_id
            left join record v on v.estate_id = r.estate_id and v.task_id = r.id and v.place_id is not null
              and v.voids is null and v.form_id not like 'patrol.%'
              and not exists (select from record w where w.estate_id = v.estate_id and w.voids = v.id)
            where r.estate_id = ? and r.finished_at is null and r.started_at >= ?
              and (r.account_id = ? or t.account_id = ?)
            order by r.started_at desc, r.id, v.place_id, v.captured_at desc, v.id desc
            """)
        .params(person.estate(), Timestamp.from(since), person.id(), person.id())
        .query(
            row -> {
              UUID id = row.getObject("id", UUID.class);
              WireRound round = rounds.get(id);
              if (round == null) {
                round =
                    new WireRound(
                        id,
                        row.getObject("route_id", UUID.class),
                        row.getInt("route_version"),
                        row.getTimestamp("started_at").toInstant(),
                        null,
                        new ArrayList<>());
                rounds.put(id, round);
              }
              UUID place = row.getObject("place_id", UUID.class);
              if (place != null) {
                round
                    .visited()
                    .add(
                        new WireVisit(
                            place,
                            row.getTimestamp("captured_at").toInstant(),
                            row.getString("result")));
              }
            });
    return List.copyOf(rounds.values());
  }
}
