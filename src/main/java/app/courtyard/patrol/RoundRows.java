package app.courtyard.patrol;

import app.courtyard.capture.Corrections;
import app.courtyard.form.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one query behind every list of rounds. */
final class RoundRows {

  /** What counts of the records. Expects the record under the name 'x'. */
  static final String COUNTS = Corrections.COUNTS;

  /** A form that was filled in at a place, and not the words of a round or a note. As above. */
  static final String VISIT =
      """
       x.form_id not like 'patrol.%' and x.form_id not like 'handover%'
      and x.form_id not in ('review.reply', 'record.void')
      """;

  static final String REVIEWED =
      """
       exists (select from review v where v.estate_id = r.estate_id and v.round_id = r.id and v.at >= r.received_at
        and v.withdrawn_at is null)
      """;

  /** The rounds are chosen first and counted after, so that the cost is that of one page. */
  static final String SELECT =
      """
      select r.*, t.name as route, c.name as courtyard, a.name as ambassador, n.*, s.stops,
        v.at as reviewed_at, w.name as reviewer, (
          select count(*) from review o
          where o.estate_id = r.estate_id and o.round_id = r.id and o.verdict = 'returned'
            and o.corrected_at is null and o.answered_at is null and o.withdrawn_at is null) as returned
      from chosen r
      join route t on t.estate_id = r.estate_id and t.id = r.route_id
      cross join lateral place_then(r.estate_id, r.courtyard_id, r.started_at) c
      join account a on a.id = r.account_id
      cross join lateral (
        select
          count(distinct st.place_id) as visited,
          count(*) filter (where x.arrival in ('scan', 'photo') and x.form_id <> 'finding') as scanned,
          count(*) filter (where x.arrival = 'typed' and x.form_id <> 'finding') as typed,
          count(*) filter (where x.arrival in ('hand', 'pick') and x.form_id <> 'finding') as by_hand,
          coalesce(sum(x.fails), 0) as fails,
          (array['minor', 'major', 'urgent'])[max(array_position(array['minor', 'major', 'urgent'], x.worst))] as worst,
          coalesce(sum(p.photos), 0) as photos, coalesce(sum(p.here), 0) as photos_here
        from record x
        cross join lateral (
          select count(*) as photos, count(q.sha256) as here
          from record_photo m left join photo q on q.estate_id = m.estate_id and q.sha256 = m.sha256
          where m.estate_id = x.estate_id and m.capture_id = x.id) p
        left join route_stop st
          on st.estate_id = x.estate_id and st.route_id = r.route_id and st.version = r.route_version
          and st.place_id = x.place_id
        where x.estate_id = r.estate_id and x.task_id = r.id and
      """
          + VISIT
          + " and "
          + COUNTS
          + """
        ) n
      cross join lateral (
        select count(*) as stops from route_stop st
        where st.estate_id = r.estate_id and st.route_id = r.route_id and st.version = r.route_version) s
      left join lateral (
        select v.at, v.account_id from review v
        where v.estate_id = r.estate_id and v.round_id = r.id and v.at >= r.received_at and v.withdrawn_at is null
        order by v.at desc limit 1) v on true
      left join account w on w.id = v.account_id
      order by r.started_at desc, r.id desc
      """;

  static RoundRow read(ResultSet row, int number) throws SQLException {
    String worst = row.getString("worst");
    return new RoundRow(
        row.getObject("id", UUID.class),
        row.getString("route"),
        row.getString("ambassador"),
        row.getString("courtyard"),
        row.getObject("courtyard_id", UUID.class),
        row.getTimestamp("started_at").toInstant(),
        instant(row.getTimestamp("finished_at")),
        row.getInt("stops"),
        row.getInt("visited"),
        row.getInt("scanned"),
        row.getInt("typed"),
        row.getInt("by_hand"),
        row.getInt("fails"),
        worst == null ? null : Severity.of(worst),
        row.getInt("photos"),
        row.getInt("photos_here"),
        instant(row.getTimestamp("reviewed_at")),
        row.getString("reviewer"),
        row.getInt("returned"),
        row.getBoolean("trial"));
  }

  static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private RoundRows() {}
}
