package app.courtyard.casework;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  CaseList(
      JdbcClient jdbc,
      CaseBook book,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.responsibilities = responsibilities;
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
    Reach reach = reachOf(by);
    return book.find(by.estate(), id).filter(file -> sees(by, reach, file));
  }

  /** Those of them that one may see, by their ids. */
  public Map<UUID, CaseFile> find(Person by, Collection<UUID> ids) {
    Reach reach = reachOf(by);
    return book.find(by.estate(), ids).values().stream()
        .filter(file -> sees(by, reach, file))
        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
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

  static boolean sees(Person by, Reach reach, CaseFile file) {
    return reach.covers(file.courtyardId())
        || by.id().equals(file.ownerId())
        || by.id().equals(file.takenBy());
  }

  /**
   * @throws org.springframework.security.access.AccessDeniedException for whoever may see no cases
   */
  Reach reachOf(Person by) {
    by.mustBeAllowed(Permissions.SEE_CASES);
    return responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
  }

  private CaseQuery query(Person by, CaseFilter filter) {
    return new CaseQuery(by, reachOf(by), filter, clock.instant());
  }
}
