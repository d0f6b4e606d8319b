package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is held, newest first. */
@Component
public class HeldCaptures {

  private static final String SELECT =
      """
      select h.id, h.content_hash, h.account_id, a.name as account_name, h.form_id, h.place_id,
        h.captured_at, h.received_at, h.reasons,
        nullif(concat_ws(' ', case when c.id <> p.id then c.name end, b.name, p.name), '') as place_name
      from capture h
        join account a on a.id = h.account_id
        left join place p on p.estate_id = h.estate_id and p.id = h.place_id
        left join place c on c.estate_id = p.estate_id and c.id = p.courtyard_id
        left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
      where h.estate_id = :estate and h.state = 'held'
      """;

  private static final String WITHIN =
      """
       and (:whole or p.courtyard_id = any(:courtyards) or exists (
         select 1 from responsibility r where r.estate_id = h.estate_id
           and r.account_id = h.account_id and r.courtyard_id = any(:courtyards)))
      """;

  /** Held for one reason and no other; answers may break the rules in several places. */
  private static final String ONLY =
      """
       and h.reasons -> 0 ->> 'code' = :reason and not exists (
         select 1 from jsonb_array_elements(h.reasons) e where e ->> 'code' <> :reason)
      """;

  private static final String ORDER =
      " order by h.received_at desc, h.id desc, h.content_hash desc limit :limit";

  private static final JsonMapper MAPPER = new JsonMapper();

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
   * @param only held for this reason alone; null: for any
   * @param before the last one of the page before; null for the first page
   * @param limit at most so many
   */
  public List<HeldCapture> within(
      Reach reach, @Nullable ReasonCode only, @Nullable HeldCapture before, int limit) {
    String older =
        before == null ? "" : " and (h.received_at, h.id, h.content_hash) < (:at, :id, :content)";
    var query =
        jdbc.sql(SELECT + WITHIN + (only == null ? "" : ONLY) + older + ORDER)
            .params(bounds(reach))
            .param("limit", limit);
    if (only != null) {
      query = query.param("reason", only.code());
    }
    if (before != null) {
      query =
          query
              .param("at", Sql.utc(before.receivedAt()))
              .param("id", before.id())
              .param("content", before.content());
    }
    return query.query(HeldCaptures::read).list();
  }

  /** How many are held for one reason alone, for each such reason. */
  Map<ReasonCode, Integer> counts(Reach reach) {
    Map<ReasonCode, Integer> counts = new EnumMap<>(ReasonCode.class);
    jdbc.sql(
            """
            select reason, count(*) as count from (
              select (select min(e ->> 'code') from jsonb_array_elements(h.reasons) e
                having count(distinct e ->> 'code') = 1) as reason
              from capture h left join place p on p.estate_id = h.estate_id and p.id = h.place_id
              where h.estate_id = :estate and h.state = 'held'
            """
                + WITHIN
                + ") x where reason is not null group by reason")
        .params(bounds(reach))
        .query(
            (RowCallbackHandler)
                row -> counts.put(ReasonCode.of(row.getString("reason")), row.getInt("count")));
    return counts;
  }

  Optional<HeldCapture> find(Reach reach, HeldKey key) {
    return jdbc.sql(SELECT + WITHIN + " and h.id = :id and h.content_hash = :content")
        .params(bounds(reach))
        .param("id", key.id())
        .param("content", key.content())
        .query(HeldCaptures::read)
        .optional();
  }

  /** What the record says that came under the same id before. */
  Optional<JsonNode> answersBefore(HandedIn capture) {
    return jdbc.sql("select answers from record where estate_id = ? and id = ?")
        .params(capture.sender().estate(), capture.key().id())
        .query(String.class)
        .optional()
        .map(MAPPER::readTree);
  }

  /** Also one that was settled since. */
  boolean isWithin(Reach reach, HeldKey key) {
    return jdbc.sql(
            """
            select exists (
              select 1 from capture h left join place p on p.estate_id = h.estate_id and p.id = h.place_id
              where h.estate_id = :estate and h.id = :id and h.content_hash = :content
            """
                + WITHIN
                + ")")
        .params(bounds(reach))
        .param("id", key.id())
        .param("content", key.content())
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> bounds(Reach reach) {
    return Map.of(
        "estate",
        reach.estateId(),
        "whole",
        reach.wholeEstate(),
        "courtyards",
        reach.courtyards().toArray(UUID[]::new));
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
