package app.courtyard.casework;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that somebody may see at the desk: within their reach, and what they have or took
 * beside it.
 */
@Service
@Transactional(readOnly = true)
public class CaseList {

  /** More than these nobody counts. */
  public static final int MOST_COUNTED = 99;

  private final JdbcClient jdbc;
  private final CaseBook book;
  private final CaseReaches reaches;
  private final Estates estates;
  private final Clock clock;

  CaseList(JdbcClient jdbc, CaseBook book, CaseReaches reaches, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.reaches = reaches;
    this.estates = estates;
    this.clock = clock;
  }

  /** A courtyard to choose from. */
  public record Courtyard(UUID id, String name) {}

  /** Those that press most first, or the newest where they are over. */
  public List<CaseFile> page(Person by, CaseFilter filter, @Nullable CaseKey after, int size) {
    return query(by, filter).after(after).list(jdbc, size);
  }

  /** A case if the filter lets it through. */
  public Optional<CaseFile> find(Person by, CaseFilter filter, UUID id) {
    return query(by, filter).only(id).list(jdbc, 1).stream().findFirst();
  }

  public Optional<CaseFile> find(Person by, UUID id) {
    CaseReach reach = caseReachOf(by);
    return book.find(by.estate(), id).filter(reach::sees);
  }

  /** Those of them that one may see, by their ids. */
  public Map<UUID, CaseFile> find(Person by, Collection<UUID> ids) {
    CaseReach reach = caseReachOf(by);
    return book.find(by.estate(), ids).values().stream()
        .filter(reach::sees)
        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
  }

  /**
   * The complaints and suggestions of a list, in its order: only these are answered, and have a
   * record form.
   */
  public List<CaseFile> answered(Person by, CaseFilter filter, int most) {
    return Stream.of(CaseKind.values())
        .filter(CaseKind::isAnswered)
        .filter(kind -> filter.kind() == null || filter.kind() == kind)
        .flatMap(kind -> page(by, filter.with(kind), null, most).stream())
        .filter(file -> file.kind().isAnswered())
        .distinct()
        .sorted(Comparator.comparing(file -> CaseKey.of(file, filter), CaseKey.order(filter)))
        .limit(most)
        .toList();
  }

  /** As above, of those with these numbers; the lowest first. */
  public List<CaseFile> answered(Person by, Collection<Integer> numbers) {
    CaseReach reach = caseReachOf(by);
    return jdbc
        .sql(CaseRows.COLUMNS + "where c.estate_id = ? and c.number = any (?) order by c.number")
        .params(by.estate(), numbers.toArray(Integer[]::new))
        .query(CaseRows::read)
        .stream()
        .filter(file -> file.kind().isAnswered() && reach.sees(file))
        .toList();
  }

  /** How many that one may see are overdue; more than {@link #MOST_COUNTED} as one more. */
  public int late(Person by) {
    return query(by, CaseFilter.OPEN.with(Shown.LATE)).count(jdbc, MOST_COUNTED + 1);
  }

  /** Those within one's reach. */
  public List<Courtyard> courtyards(Person by) {
    return jdbc.sql(
            """
            select id, name from place
            where estate_id = ? and kind = 'courtyard' and id = any (?) order by sort, name
            """)
        .params(by.estate(), reachOf(by).courtyards().toArray(UUID[]::new))
        .query(Courtyard.class)
        .list();
  }

  /**
   * @throws org.springframework.security.access.AccessDeniedException for whoever may see no cases
   */
  Reach reachOf(Person by) {
    return caseReachOf(by).reach();
  }

  private CaseReach caseReachOf(Person by) {
    by.mustBeAllowed(Permissions.SEE_CASES);
    return reaches.of(by, estates.get(by.estate()).dayOf(clock.instant()));
  }

  private CaseQuery query(Person by, CaseFilter filter) {
    return new CaseQuery(caseReachOf(by), filter, clock.instant());
  }
}
