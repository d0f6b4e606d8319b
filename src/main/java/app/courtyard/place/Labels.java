package app.courtyard.place;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The labels of the places that a person answers for, and the sheets they are printed on. */
@Service
public class Labels {

  private static final String SELECT =
      """
      select p.id, p.kind, p.courtyard_id, courtyard.name as courtyard, parent.id as parent_id, parent.name as parent,
        p.name, code.short_code, code.token,
        case when code.printed_at is null then 'NEW' when code.reported_at > code.printed_at then 'WORN'
          else 'PRINTED' end as state
      from place p
      join place courtyard on courtyard.estate_id = p.estate_id and courtyard.id = p.courtyard_id
      join place_code code
        on code.estate_id = p.estate_id and code.place_id = p.id and code.retired_at is null
      left join place parent
        on parent.estate_id = p.estate_id and parent.id = p.parent_id and parent.kind <> 'courtyard'
      where p.estate_id = :estate and p.closed_at is null and (:whole or p.courtyard_id = any(:courtyards))
        and (cast(:place as uuid) is null or p.id = :place)
      order by courtyard.sort, courtyard.name, parent.sort nulls first, parent.name, p.sort, p.name, p.id
      """;

  private final JdbcClient jdbc;
  private final PlaceCodes codes;
  private final Estates estates;
  private final Responsibilities responsibilities;
  private final Traces traces;
  private final Clock clock;
  private final String baseUrl;

  Labels(
      JdbcClient jdbc,
      PlaceCodes codes,
      Estates estates,
      Responsibilities responsibilities,
      Traces traces,
      Clock clock,
      @Value("${courtyard.base-url}") String baseUrl) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.estates = estates;
    this.responsibilities = responsibilities;
    this.traces = traces;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /**
   * All labels within the person's reach, in the order of the tree. A place that never had a code
   * gets one.
   *
   * @throws AccessDeniedException when they print no labels
   */
  @Transactional
  public List<Label> all(Person by) {
    by.mustBeAllowed(Permissions.PRINT_LABELS);
    codes.issueMissing(by.estate());
    return select(by, null).list();
  }

  /** The same of one place; empty where there is no such place within reach that has a label. */
  @Transactional
  public Optional<Label> find(Person by, UUID place) {
    by.mustBeAllowed(Permissions.PRINT_LABELS);
    codes.issueMissing(by.estate());
    return select(by, place).optional();
  }

  /**
   * A PDF with the labels of these places, in the order of the tree; they are due no longer.
   *
   * @throws AccessDeniedException when one of them is beyond the person's reach
   */
  @Transactional
  public byte[] print(Person by, Collection<UUID> places, LabelSize size) {
    var wanted = Set.copyOf(places);
    var labels = all(by).stream().filter(label -> wanted.contains(label.place())).toList();
    if (labels.size() < wanted.size()) {
      var found = labels.stream().map(Label::place).collect(Collectors.toSet());
      var beyond = wanted.stream().filter(place -> !found.contains(place)).toList();
      throw new AccessDeniedException(by.loginName() + " prints no labels for places " + beyond);
    }
    codes.notePrinted(by.estate(), wanted);
    traces.note(by, "labels-printed", String.valueOf(wanted.size()));
    return new LabelSheet(estates.get(by.estate()).name(), baseUrl, size).print(labels);
  }

  private JdbcClient.MappedQuerySpec<Label> select(Person by, @Nullable UUID place) {
    var reach = responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
    return jdbc.sql(SELECT)
        .param("estate", by.estate())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("place", place, Types.OTHER)
        .query(Labels::read);
  }

  private static Label read(ResultSet row, int number) throws SQLException {
    return new Label(
        row.getObject("id", UUID.class),
        PlaceKind.of(row.getString("kind")),
        row.getObject("courtyard_id", UUID.class),
        row.getString("courtyard"),
        row.getObject("parent_id", UUID.class),
        row.getString("parent"),
        row.getString("name"),
        row.getString("short_code"),
        row.getString("token"),
        LabelState.valueOf(row.getString("state")));
  }
}
