package app.courtyard.premises;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import app.courtyard.place.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Levels of the tree within a person's reach, a page at a time, and what is found in all of it. */
@Service
@Transactional(readOnly = true)
public class PlaceTree {

  private static final String SELECT =
      """
      select p.id, p.kind, p.name, p.code, p.type, p.form_id, p.status, p.closed_at is not null as closed,
        concat_ws(' ', k.name, b.name) as "where", c.short_code,
        (select count(*) from place i where i.estate_id = p.estate_id and i.parent_id = p.id and i.closed_at is null)
          as inside
      from place p
      left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
      left join place k on k.estate_id = p.estate_id and k.id = p.courtyard_id and p.parent_id is not null
      left join place_code c on c.estate_id = p.estate_id and c.place_id = p.id and c.retired_at is null
      where p.estate_id = :estate and (:whole or p.courtyard_id = any (:courtyards))
      """;

  /** Kinds as in {@link PlaceKind}, and those that are closed last. */
  private static final String ORDER =
      """
       order by p.closed_at is not null,
        array_position(array['courtyard', 'building', 'checkpoint', 'facility', 'shop', 'unit'], p.kind), p.sort, p.code
      limit :most offset :from
      """;

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  PlaceTree(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * What lies directly in a place, what was closed last.
   *
   * @param parent null: the courtyards
   * @param kind null: of any
   * @param from how many were shown already
   */
  public List<TreeEntry> level(
      Person by, @Nullable UUID parent, @Nullable PlaceKind kind, int from, int most) {
    return select(
            by,
            " and p.parent_id is not distinct from cast(:parent as uuid)"
                + " and (cast(:kind as text) is null or p.kind = :kind)"
                + ORDER)
        .param("parent", parent, Types.OTHER)
        .param("kind", kind == null ? null : kind.code(), Types.VARCHAR)
        .param("from", from)
        .param("most", most)
        .query(PlaceTree::entry)
        .list();
  }

  /** How many of each kind lie directly in a place, closed ones too. */
  public Map<PlaceKind, Integer> kinds(Person by, UUID parent) {
    Reach reach = reachOf(by);
    Map<PlaceKind, Integer> kinds = new EnumMap<>(PlaceKind.class);
    jdbc.sql(
            """
            select p.kind, count(*) as count from place p
            where p.estate_id = :estate and p.parent_id = :parent and (:whole or p.courtyard_id = any (:courtyards))
            group by p.kind
            """)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("parent", parent)
        .query(
            row -> {
              kinds.put(PlaceKind.of(row.getString("kind")), row.getInt("count"));
            });
    return kinds;
  }

  /**
   * Places that have every word in their names from the courtyard down, their code or their
   * label's.
   */
  public List<TreeEntry> search(Person by, String words, int from, int most) {
    String[] pieces =
        Arrays.stream(words.strip().split("\\s+"))
            .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
            .toArray(String[]::new);
    return select(
            by,
            " and concat_ws(' ', k.name, b.name, p.name, p.code, c.short_code) ilike all (:pieces)"
                + ORDER)
        .param("pieces", pieces)
        .param("from", from)
        .param("most", most)
        .query(PlaceTree::entry)
        .list();
  }

  Reach reachOf(Person by) {
    by.mustBeAllowed(Permissions.SEE_ESTATE);
    return responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
  }

  private JdbcClient.StatementSpec select(Person by, String which) {
    Reach reach = reachOf(by);
    return jdbc.sql(SELECT + which)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new));
  }

  private static TreeEntry entry(ResultSet row, int number) throws SQLException {
    String type = row.getString("type");
    String status = row.getString("status");
    return new TreeEntry(
        row.getObject("id", UUID.class),
        PlaceKind.of(row.getString("kind")),
        row.getString("name"),
        row.getString("where"),
        row.getString("code"),
        row.getString("short_code"),
        type == null ? null : PlaceType.of(type),
        row.getString("form_id"),
        status == null ? null : UnitStatus.of(status),
        row.getBoolean("closed"),
        row.getInt("inside"));
  }
}
