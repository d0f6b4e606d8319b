package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is held, newest first. */
@Component
public class HeldCaptures {

  private static final String SELECT =
      """
      select h.id, h.content_hash, h.account_id, a.name as account_name, h.form_id, h.place_id, p.name as place_name,
        h.captured_at, h.received_at, h.reasons
      from capture h
        join account a on a.id = h.account_id
        left join place p on p.estate_id = h.estate_id and p.id = h.place_id
      where h.estate_id = :estate and h.state = 'held'
      """;

  private static final String ORDER =
      " order by h.received_at desc, h.id desc, h.content_hash desc limit :limit";

  /** Of a person's own, more than anybody mends by hand. */
  private static final int MOST_OWN = 100;

  private final JdbcClient jdbc;

  HeldCaptures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What lies within a reach: captured at a place there, or handed in by somebody who answers, or
   * answered, for a courtyard there.
   *
   * @param before the last one of the page before; null for the first page
   * @param limit at most so many
   */
  public List<HeldCapture> within(Reach reach, @Nullable HeldCapture before, int limit) {
    String older =
        before == null ? "" : " and (h.received_at, h.id, h.content_hash) < (:at, :id, :content)";
    var query =
        jdbc.sql(
                SELECT
                    + """
                     and (:whole or p.courtyard_id = any(:courtyards) or exists (
                       select 1 from responsibility r where r.estate_id = h.estate_id
                         and r.account_id = h.account_id and r.courtyard_id = any(:courtyards)))
                    """
                    + older
                    + ORDER)
            .param("estate", reach.estateId())
            .param("whole", reach.wholeEstate())
            .param("courtyards", reach.courtyards().toArray(UUID[]::new))
            .param("limit", limit);
    if (before != null) {
      query =
          query
              .param("at", Sql.utc(before.receivedAt()))
              .param("id", before.id())
              .param("content", before.content());
    }
    return query.query(HeldCaptures::read).list();
  }

  /** A person's own, for their phone. */
  List<HeldCapture> of(Person person) {
    return jdbc.sql(SELECT + " and h.account_id = :me" + ORDER)
        .param("estate", person.estate())
        .param("me", person.id())
        .param("limit", MOST_OWN)
        .query(HeldCaptures::read)
        .list();
  }

  private static HeldCapture read(ResultSet row, int number) throws SQLException {
    return new HeldCapture(
        row.getObject("id", UUID.class),
        row.getString("content_hash"),
        row.getObject("account_id", UUID.class),
        row.getString("account_name"),
        row.getString("form_id"),
        row.getObject("place_id", UUID.class),
        row.getString("place_name"),
        Sql.instant(row, "captured_at"),
        Objects.requireNonNull(Sql.instant(row, "received_at")),
        Sql.reasons(row));
  }
}
