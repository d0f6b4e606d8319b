package app.courtyard.capture;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Records that stand for the same visit: the first, and every correction of it or of a correction.
 * Of them one counts: the newest that nothing corrects; and none where one of them was voided. So
 * it is the same in whatever order they came.
 */
@Repository
public class Corrections {

  /** What counts, as a condition. Expects the record under the name 'x'. */
  public static final String COUNTS =
      """
       x.voids is null
      and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = x.id)
      and not exists (select from record c where c.estate_id = x.estate_id and c.voids = x.id)
      and (x.corrects is null or not exists (
        with recursive same(id, corrects) as (
          select x.id, x.corrects
          union
          select r.id, r.corrects from same s
          join record r on r.estate_id = x.estate_id and (r.id = s.corrects or r.corrects = s.id))
        select from same s join record o on o.estate_id = x.estate_id and o.id = s.id
        where exists (select from record c where c.estate_id = x.estate_id and c.voids = s.id)
          or ((o.captured_at, o.id) > (x.captured_at, x.id)
            and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = o.id))))
      """;

  private static final String SAME =
      """
      with recursive same(id, corrects) as (
        select id, corrects from record where estate_id = :estate and id = :record
        union
        select r.id, r.corrects from same s
        join record r on r.estate_id = :estate and (r.id = s.corrects or r.corrects = s.id))
      """;

  private final JdbcClient jdbc;

  Corrections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that stand for the same visit as this one, itself too; none where it is no record. */
  public List<UUID> sameAs(UUID estate, UUID record) {
    return jdbc.sql(SAME + "select id from same order by id")
        .param("estate", estate)
        .param("record", record)
        .query(UUID.class)
        .list();
  }

  public boolean counts(UUID estate, UUID record) {
    return jdbc.sql(
            "select exists (select from record x where x.estate_id = ? and x.id = ? and "
                + COUNTS
                + ")")
        .params(estate, record)
        .query(Boolean.class)
        .single();
  }
}
