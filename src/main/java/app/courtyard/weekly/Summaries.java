package app.courtyard.weekly;

import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Rating;
import app.courtyard.inventory.Inventories;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums up the weeks of those complaints and suggestions that somebody sees. */
@Service
@Transactional(readOnly = true)
public class Summaries {

  private final Inventories inventories;
  private final CaseBook book;
  private final JdbcClient jdbc;

  Summaries(Inventories inventories, CaseBook book, JdbcClient jdbc) {
    this.inventories = inventories;
    this.book = book;
    this.jdbc = jdbc;
  }

  /**
   * In a handful of questions, however many cases there are.
   *
   * @throws org.springframework.security.access.AccessDeniedException for whoever may not see the
   *     inventory
   */
  public Summary of(Person by, Week week) {
    List<Inventory> weeks = inventories.of(by, upTo(week));
    Inventory now = weeks.getLast();
    List<CaseFile> received =
        weeks.subList(weeks.size() - Summary.REPEATED_WITHIN, weeks.size()).stream()
            .flatMap(one -> received(one).stream())
            .toList();
    Set<UUID> inWeek = received(now).stream().map(CaseFile::id).collect(Collectors.toSet());
    Repeats repeats = new Repeats(received, inWeek, spots(by.estate(), received));
    return new Summary(
        week, weeks, dissatisfied(by.estate(), now), repeats.places(), repeats.causes());
  }

  /** Those whose residents said in the week that they are not satisfied. */
  private Set<UUID> dissatisfied(UUID estate, Inventory week) {
    List<UUID> ids = week.cases().stream().map(one -> one.file().id()).toList();
    return book.ratings(estate, ids).stream()
        .filter(rating -> rating.isDissatisfied() && week.window().holds(rating.at()))
        .map(Rating::caseId)
        .collect(Collectors.toSet());
  }

  private static List<Week> upTo(Week last) {
    List<Week> weeks = new ArrayList<>();
    for (Week week = last; weeks.size() < Summary.WEEKS; week = week.before()) {
      weeks.add(week);
    }
    Collections.reverse(weeks);
    return weeks;
  }

  private static List<CaseFile> received(Inventory inventory) {
    return inventory.behind(Measure.RECEIVED).stream().map(one -> one.file()).toList();
  }

  private Map<UUID, Spot> spots(UUID estate, Collection<CaseFile> files) {
    Set<UUID> places = new HashSet<>(files.stream().map(CaseFile::placeId).toList());
    places.removeIf(Objects::isNull);
    return jdbc
        .sql(
            """
            select p.id, concat_ws(' ', y.name, case when b.id <> p.id then b.name end, p.name) as name,
              p.kind not in ('courtyard', 'building') as narrow,
              b.id as building, case when b.id is not null then concat_ws(' ', y.name, b.name) end as building_name
            from place p
            left join place b on b.estate_id = p.estate_id and b.id in (p.id, p.parent_id) and b.kind = 'building'
            left join place y on y.estate_id = p.estate_id and y.id = p.courtyard_id and y.id <> p.id
            where p.estate_id = ? and p.id = any (?)
            """)
        .params(estate, places.toArray(UUID[]::new))
        .query(Spot.class)
        .stream()
        .collect(Collectors.toMap(Spot::id, Function.identity()));
  }
}
