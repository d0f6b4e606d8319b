package app.courtyard.casework;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.place.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever takes a case in should know: where it may be, who lives there, and what was said
 * there before. Places are the whole estate's, since a resident may tell anybody; of people and
 * cases only what lies within reach.
 */
@Service
@Transactional(readOnly = true)
public class Surroundings {

  private static final int MOST_EARLIER = 5;
  private static final int MOST_ALIKE = 5;
  private static final int MOST_RESIDENTS = 20;

  private static final String PLACES =
      """
      select p.id, p.kind, p.courtyard_id, concat_ws(' ', k.name, b.name, p.name) as path
      from place p
      left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
      left join place k on k.estate_id = p.estate_id and k.id = p.courtyard_id and k.id <> p.id
      where p.estate_id = :estate and p.closed_at is null
      """;

  private final JdbcClient jdbc;
  private final CaseList list;
  private final KeyCustomers keyCustomers;

  Surroundings(JdbcClient jdbc, CaseList list, KeyCustomers keyCustomers) {
    this.jdbc = jdbc;
    this.list = list;
    this.keyCustomers = keyCustomers;
  }

  /**
   * @param path as people say it, from the courtyard down
   */
  public record Where(UUID id, PlaceKind kind, @Nullable UUID courtyardId, String path) {}

  /**
   * @param relation owner, tenant, family
   * @param maskedPhone null: none is known
   */
  public record Resident(UUID id, String name, String relation, @Nullable String maskedPhone) {}

  /**
   * Places that have every word in their names from the courtyard down, or in their code; '3栋' is
   * '3 栋'.
   */
  public List<Where> places(Person by, String words, int most) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    String[] pieces =
        Arrays.stream(words.strip().split("\\s+"))
            .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
            .toArray(String[]::new);
    return jdbc.sql(
            PLACES
                + """
                and replace(concat_ws(' ', k.name, b.name, p.name, p.code), ' ', '') ilike all (:pieces)
                order by array_position(array['courtyard', 'building', 'unit', 'shop', 'facility', 'checkpoint'], p.kind),
                  coalesce(k.sort, p.sort), b.sort, p.sort, p.code
                limit :most
                """)
        .param("estate", by.estate())
        .param("pieces", pieces)
        .param("most", most)
        .query(Surroundings::where)
        .list();
  }

  /** One of the estate that is not closed. */
  public Optional<Where> place(Person by, UUID id) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    return jdbc.sql(PLACES + "and p.id = :id")
        .param("estate", by.estate())
        .param("id", id)
        .query(Surroundings::where)
        .optional();
  }

  /** Who lives in a unit. */
  public List<Resident> residents(Person by, Where unit) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    if (!list.reachOf(by).covers(unit.courtyardId())) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, name, relation, phone from resident
            where estate_id = ? and unit_id = ? and moved_out_at is null
            order by array_position(array['owner', 'tenant', 'family'], relation), number limit ?
            """)
        .params(by.estate(), unit.id(), MOST_RESIDENTS)
        .query(
            (row, number) ->
                new Resident(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("relation"),
                    row.getString("phone") == null ? null : Masked.phone(row.getString("phone"))))
        .list();
  }

  /**
   * The number of somebody who lives in a unit, to be kept with what they say and shown masked;
   * empty where there is none, or out of reach.
   */
  public Optional<String> phone(Person by, Where unit, UUID resident) {
    return list.reachOf(by).covers(unit.courtyardId())
        ? jdbc.sql("select phone from resident where estate_id = ? and unit_id = ? and id = ?")
            .params(by.estate(), unit.id(), resident)
            .query((row, number) -> Optional.ofNullable(row.getString("phone")))
            .optional()
            .flatMap(phone -> phone)
        : Optional.empty();
  }

  /** Who of a unit is a key-attention customer; none where they lie out of reach. */
  public List<KeyCustomer> keyCustomers(Person by, UUID unit) {
    return keyCustomers.ofUnit().apply(by, unit);
  }

  /** What came from the same unit, the newest first. */
  public List<CaseFile> earlier(Person by, Where unit) {
    return visible(by, "and c.place_id = :place order by c.spoken_at desc, c.id desc", MOST_EARLIER)
        .param("place", unit.id())
        .query(CaseRows::read)
        .list();
  }

  /** Open ones of the same class there, or elsewhere in the same building. */
  public List<CaseFile> alike(Person by, Where place, String topic) {
    return visible(
            by,
            """
            and c.closed_at is null and split_part(c.class, '.', 1) = :topic
              and c.place_id in (
                select n.id from place o join place n on n.estate_id = o.estate_id
                  and (n.id in (o.id, o.parent_id) or n.parent_id = o.id
                    or n.parent_id = o.parent_id and o.kind <> 'building')
                where o.estate_id = :estate and o.id = :place and n.kind <> 'courtyard'
                union all select :place)
            order by c.next_due_at, c.id
            """,
            MOST_ALIKE)
        .param("place", place.id())
        .param("topic", topic)
        .query(CaseRows::read)
        .list();
  }

  private JdbcClient.StatementSpec visible(Person by, String which, int most) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    Reach reach = list.reachOf(by);
    return jdbc.sql(
            CaseRows.COLUMNS
                + """
                where c.estate_id = :estate
                  and (:whole or c.courtyard_id = any (:courtyards) or c.owner_id = :me or c.taken_by = :me)
                """
                + which
                + " limit :most")
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("me", by.id())
        .param("most", most);
  }

  private static Where where(ResultSet row, int number) throws SQLException {
    return new Where(
        row.getObject("id", UUID.class),
        PlaceKind.of(row.getString("kind")),
        row.getObject("courtyard_id", UUID.class),
        row.getString("path"));
  }
}
