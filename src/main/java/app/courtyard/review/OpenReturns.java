package app.courtyard.review;

import app.courtyard.capture.Corrections;
import app.courtyard.people.Person;
import app.courtyard.review.ReturnsSection.WireReturn;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Returns that wait for somebody, with what they are about as it was sent. */
@Repository
class OpenReturns {

  /**
   * One query, however many there are; a round's captures, its own words too, in the order in which
   * they were made: so that a phone which did not walk it knows its route and its stops.
   */
  private static final String SELECT =
      """
      with recursive mine as (
        select v.* from review v
        left join record x on x.estate_id = v.estate_id and x.id = v.record_id
        left join round r on r.estate_id = v.estate_id and r.id = v.round_id
        where v.estate_id = :estate and v.verdict = 'returned'
          and v.corrected_at is null and v.answered_at is null and v.withdrawn_at is null
          and coalesce(x.account_id, r.account_id) = :person
      ), same(review, id, corrects) as (
        select m.id, x.id, x.corrects from mine m
        join record x on x.estate_id = :estate and x.id = m.record_id
        union
        select s.review, r.id, r.corrects from same s
        join record r on r.estate_id = :estate and (r.id = s.corrects or r.corrects = s.id)
      ), about as (
        select review, id from same
        union all
        select m.id, x.id from mine m
        join record x on x.estate_id = :estate and x.task_id = m.round_id
        where m.record_id is null
      )
      select m.*, a.name as by, x.id as about, c.content
      from mine m
      join account a on a.id = m.account_id
      left join (about t join record x on x.estate_id = :estate and x.id = t.id and
      """
          + Corrections.COUNTS
          + """
          join capture c on c.estate_id = x.estate_id and c.id = x.id and c.state = 'accepted') on t.review = m.id
      order by m.at, m.id, x.captured_at, x.id
      """;

  private final JdbcClient jdbc;

  OpenReturns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<WireReturn> of(Person person) {
    Map<UUID, WireReturn> returns = new LinkedHashMap<>();
    jdbc.sql(SELECT)
        .param("estate", person.estate())
        .param("person", person.id())
        .query((RowCallbackHandler) row -> add(row, returns));
    return List.copyOf(returns.values());
  }

  private static void add(ResultSet row, Map<UUID, WireReturn> returns) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    WireReturn known = returns.get(id);
    if (known == null) {
      boolean ofRecord = row.getObject("record_id") != null;
      known =
          new WireReturn(
              id,
              ofRecord ? null : row.getObject("round_id", UUID.class),
              ofRecord ? row.getObject("about", UUID.class) : null,
              row.getString("question"),
              row.getString("photo_sha256"),
              row.getString("words"),
              row.getString("by"),
              row.getTimestamp("at").toInstant(),
              new ArrayList<>());
      returns.put(id, known);
    }
    byte[] content = row.getBytes("content");
    if (content != null) {
      known.captures().add(new String(content, StandardCharsets.UTF_8));
    }
  }
}
