package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last photo check found, as far as a person answers for it. */
@Service
@Transactional(readOnly = true)
public class PhotoFaults {

  private static final String FAULTS =
      """
      from photo_fault f
        join record_photo m on m.estate_id = f.estate_id and m.sha256 = f.sha256
        join record r on r.estate_id = m.estate_id and r.id = m.capture_id
      where f.check_id = (select id from photo_check where finished_at is not null order by id desc limit 1)
        and f.estate_id = :estate and (:whole or r.courtyard_id = any(:courtyards))
        and (f.fault <> 'absent' or not exists (
          select from photo p where p.estate_id = f.estate_id and p.sha256 = f.sha256))
      """;

  private final HeldReach reach;
  private final JdbcClient jdbc;

  PhotoFaults(HeldReach reach, JdbcClient jdbc) {
    this.reach = reach;
    this.jdbc = jdbc;
  }

  /** When the last check came to its end; empty: there was none. */
  public Optional<Instant> checkedAt() {
    return jdbc.sql("select max(finished_at) as at from photo_check")
        .query((row, number) -> Optional.ofNullable(Sql.instant(row, "at")))
        .single();
  }

  /** How many records. */
  public int count(Person person) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    return within(person, "select count(distinct r.id) " + FAULTS).query(Integer.class).single();
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null: the newest
   */
  public List<FaultyRecord> page(Person person, @Nullable FaultyRecord after, int size) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    return within(
            person,
            """
            select r.id, r.form_id, r.captured_at, a.name as person,
              coalesce(r.place_words, nullif(concat_ws(' ', n.courtyard, n.building, n.name), '')) as place, x.absent, x.lost
            from (
              select r.estate_id, r.id, count(*) filter (where f.fault = 'absent') as absent,
                count(*) filter (where f.fault <> 'absent') as lost
            """
                + FAULTS
                + """
                  and (cast(:at as timestamptz) is null
                    or (r.captured_at, r.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                group by r.estate_id, r.id, r.captured_at
                order by r.captured_at desc, r.id desc limit :size) x
              join record r on r.estate_id = x.estate_id and r.id = x.id
              join account a on a.id = r.account_id
              left join lateral place_then(r.estate_id, r.place_id, r.captured_at) n on true
            order by r.captured_at desc, r.id desc
            """)
        .param("at", after == null ? null : Sql.utc(after.capturedAt()))
        .param("id", after == null ? null : after.id())
        .param("size", size)
        .query(PhotoFaults::read)
        .list();
  }

  private JdbcClient.StatementSpec within(Person person, String sql) {
    Reach bounds = reach.of(person);
    return jdbc.sql(sql)
        .param("estate", bounds.estateId())
        .param("whole", bounds.wholeEstate())
        .param("courtyards", bounds.courtyards().toArray(UUID[]::new));
  }

  private static FaultyRecord read(ResultSet row, int number) throws SQLException {
    return new FaultyRecord(
        row.getObject("id", UUID.class),
        row.getString("form_id"),
        row.getString("person"),
        row.getString("place"),
        Sql.instant(row, "captured_at"),
        row.getInt("absent"),
        row.getInt("lost"));
  }
}
