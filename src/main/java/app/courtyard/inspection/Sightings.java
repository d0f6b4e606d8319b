package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.Revisit;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How findings looked when somebody came by again. What holds is worked out from all of them by the
 * time of capture, so they come, and are taken back, in any order.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Sightings {

  private final JdbcClient jdbc;

  Sightings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes what a record says of earlier findings of its place; others are let be.
   *
   * @return the questions of those that are still there
   */
  public Set<String> add(NewRecord record) {
    Set<String> still = new HashSet<>();
    for (Revisit revisit : record.revisits()) {
      jdbc.sql(
              """
              with there as (
                select estate_id, id, question from finding
                where estate_id = :estate and id = :finding and place_id = :place and record_id <> :record
              ), noted as (
                insert into finding_sighting (estate_id, finding_id, record_id, at, still)
                select estate_id, id, :record, :at, :still from there
                on conflict (estate_id, finding_id, record_id) do update set still = excluded.still
              )
              select question from there
              """)
          .param("estate", record.estate().id())
          .param("finding", revisit.finding())
          .param("place", record.placeId(), Types.OTHER)
          .param("record", record.id())
          .param("at", Timestamp.from(record.capturedAt()))
          .param("still", revisit.still())
          .query(String.class)
          .optional()
          .filter(question -> revisit.still())
          .ifPresent(still::add);
    }
    workOut(record.estate().id(), record.revisits().stream().map(Revisit::finding).toList());
    return still;
  }

  /**
   * Takes back what records said that count no more.
   *
   * @return the findings that they spoke of
   */
  public List<UUID> forget(UUID estate, List<UUID> records) {
    return jdbc.sql(
            "delete from finding_sighting where estate_id = ? and record_id = any (?) returning finding_id")
        .params(estate, records.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  /**
   * When each was last seen, and whether it is gone since; one that is open again belongs to
   * whoever answers for its place by now.
   */
  public void workOut(UUID estate, List<UUID> findings) {
    if (findings.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update finding f set seen_at = d.seen_at, seen_record_id = d.seen_record_id,
              gone_at = d.gone_at, gone_record_id = d.gone_record_id,
              courtyard_id = case when d.gone_at is null then d.lies_in else f.courtyard_id end
            from (
              select f.id, coalesce(s.at, f.found_at) as seen_at, coalesce(s.record_id, f.record_id) as seen_record_id,
                g.at as gone_at, g.record_id as gone_record_id,
                coalesce(p.courtyard_id, f.courtyard_id) as lies_in
              from finding f
              left join place p on p.estate_id = f.estate_id and p.id = f.place_id
              left join lateral (select at, record_id from finding_sighting n
                where n.estate_id = f.estate_id and n.finding_id = f.id and n.still and n.at > f.found_at
                order by at desc, record_id desc limit 1) s on true
              left join lateral (
                select at, record_id from finding_sighting n
                where n.estate_id = f.estate_id and n.finding_id = f.id and not n.still
                  and n.at >= coalesce(s.at, f.found_at)
                union all
                select f.settled_at, null where f.settled_at >= coalesce(s.at, f.found_at)
                order by at desc, record_id desc nulls last limit 1) g on true
              where f.estate_id = :estate and f.id = any (:findings)) d
            where f.estate_id = :estate and f.id = d.id
            """)
        .param("estate", estate)
        .param("findings", findings.toArray(UUID[]::new))
        .update();
  }

  /**
   * Its case is over, or goes on again.
   *
   * @param at when somebody has looked and found it right; null: it is open again
   */
  public void settle(UUID estate, UUID finding, @Nullable Instant at) {
    jdbc.sql("update finding set settled_at = ? where estate_id = ? and id = ?")
        .params(at == null ? null : Timestamp.from(at), estate, finding)
        .update();
    workOut(estate, List.of(finding));
  }

  /** The findings of a record, to work them out after it has changed hands. */
  public List<UUID> foundBy(UUID estate, UUID record) {
    return jdbc.sql("select id from finding where estate_id = ? and record_id = ?")
        .params(estate, record)
        .query(UUID.class)
        .list();
  }
}
