package app.courtyard.place;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The labels of the places that a person answers for, and the sheets they are printed on. */
@Service
public class Labels {

  private final JdbcClient jdbc;
  private final PlaceCodes codes;
  private final Estates estates;
  private final Responsibilities responsibilities;
  private final Clock clock;
  private final String baseUrl;

  Labels(
      JdbcClient jdbc,
      PlaceCodes codes,
      Estates estates,
      Responsibilities responsibilities,
      Clock clock,
      @Value("${courtyard.base-url}") String baseUrl) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.estates = estates;
    this.responsibilities = responsibilities;
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
    var reach = responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
    return jdbc.sql(
            """
            select p.id, p.kind, courtyard.name as courtyard, parent.name as parent, p.name, code.short_code, code.token
            from place p
            join place courtyard on courtyard.estate_id = p.estate_id and courtyard.id = p.courtyard_id
            join place_code code
              on code.estate_id = p.estate_id and code.place_id = p.id and code.retired_at is null
            left join place parent
              on parent.estate_id = p.estate_id and parent.id = p.parent_id and parent.kind <> 'courtyard'
            where p.estate_id = :estate and p.closed_at is null and (:whole or p.courtyard_id = any(:courtyards))
            order by courtyard.sort, courtyard.name, parent.sort nulls first, parent.name, p.sort, p.name, p.id
            """)
        .param("estate", by.estate())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .query(Labels::read)
        .list();
  }

  /**
   * A PDF with the labels of these places, in the order of the tree.
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
    return new LabelSheet(estates.get(by.estate()).name(), baseUrl, size).print(labels);
  }

  private static Label read(ResultSet row, int number) throws SQLException {
    return new Label(
        row.getObject("id", UUID.class),
        PlaceKind.of(row.getString("kind")),
        row.getString("courtyard"),
        row.getString("parent"),
        row.getString("name"),
        row.getString("short_code"),
        row.getString("token"));
  }
}
