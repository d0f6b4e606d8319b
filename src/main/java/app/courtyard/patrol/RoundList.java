package app.courtyard.patrol;

import app.courtyard.patrol.RoundRow.Key;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds, newest first, as far as a person answers for them. */
@Service
@Transactional(readOnly = true)
public class RoundList {

  /** Counted no further than this: more is only 'many'. */
  public static final int MOST_COUNTED = 99;

  private static final String WITHIN =
      " r.estate_id = :estate and (:whole or r.courtyard_id = any (:courtyards)) ";
  private static final String FILTER = " and (:all or not " + RoundRows.REVIEWED + ") ";

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  RoundList(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * @param after the key of the last one of the page before; null: the newest
   */
  public List<RoundRow> page(Person person, RoundFilter filter, @Nullable Key after, int size) {
    String older = after == null ? "" : " and (r.started_at, r.id) < (:started, :round) ";
    var query =
        bounded(
                person,
                "with chosen as (select r.* from round r where "
                    + WITHIN
                    + FILTER
                    + older
                    + " order by r.started_at desc, r.id desc limit :size) "
                    + RoundRows.SELECT)
            .param("all", filter == RoundFilter.ALL)
            .param("size", size);
    if (after != null) {
      query = query.param("started", Timestamp.from(after.startedAt())).param("round", after.id());
    }
    return query.query(RoundRows::read).list();
  }

  /** One round; empty where there is none within reach. */
  public Optional<RoundRow> find(Person person, UUID round) {
    return bounded(
            person,
            "with chosen as (select r.* from round r where "
                + WITHIN
                + " and r.id = :round) "
                + RoundRows.SELECT)
        .param("round", round)
        .query(RoundRows::read)
        .optional();
  }

  /** How many wait for review, at most {@link #MOST_COUNTED} + 1. */
  public int notReviewed(Person person) {
    return bounded(
            person,
            "select count(*) from (select from round r where "
                + WITHIN
                + FILTER
                + " limit :most) waiting")
        .param("all", false)
        .param("most", MOST_COUNTED + 1)
        .query(Integer.class)
        .single();
  }

  /**
   * The next one to review below this one in the list, or else the newest of all; never this one
   * itself.
   */
  public Optional<UUID> nextNotReviewed(Person person, UUID round) {
    return bounded(
            person,
            "select r.id from round r left join round here on here.estate_id = r.estate_id and here.id = :round where "
                + WITHIN
                + FILTER
                + """
                 and r.id <> :round
                order by (r.started_at, r.id) < (here.started_at, here.id) desc nulls last,
                  r.started_at desc, r.id desc limit 1
                """)
        .param("all", false)
        .param("round", round)
        .query(UUID.class)
        .optional();
  }

  private JdbcClient.StatementSpec bounded(Person person, String sql) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    return jdbc.sql(sql)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new));
  }
}
