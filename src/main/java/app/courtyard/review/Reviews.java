package app.courtyard.review;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import app.courtyard.place.Estates;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving verdicts. */
@Service
public class Reviews {

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Traces traces;
  private final Clock clock;

  Reviews(
      JdbcClient jdbc,
      Responsibilities responsibilities,
      Estates estates,
      Traces traces,
      Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.traces = traces;
    this.clock = clock;
  }

  private record Reviewable(UUID courtyardId, boolean reviewed) {}

  /**
   * Nothing out of the ordinary on a round (supervisor's duty 14). Saying so twice is saying so
   * once; after something more of the round has arrived it is said anew.
   *
   * @throws AccessDeniedException when the person may not review, or does not answer for the
   *     round's courtyard; a round that is not there is no different
   */
  @Transactional
  public void fine(Person person, UUID round) {
    person.mustBeAllowed(Permissions.REVIEW);
    if (!within(person, round).reviewed()) {
      jdbc.sql(
              """
              insert into review (estate_id, id, round_id, verdict, account_id, at) values (?, ?, ?, 'fine', ?, ?)
              """)
          .params(
              person.estate(),
              UuidCreator.getTimeOrderedEpoch(),
              round,
              person.id(),
              Timestamp.from(clock.instant()))
          .update();
      traces.note(person, "round-fine", round.toString());
    }
  }

  /** Locked: two who press at once do not both write. */
  private Reviewable within(Person person, UUID round) {
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    return jdbc.sql(
            """
            select r.courtyard_id, exists (
              select from review v
              where v.estate_id = r.estate_id and v.round_id = r.id and v.at >= r.received_at) as reviewed
            from round r where r.estate_id = ? and r.id = ? for update of r
            """)
        .params(person.estate(), round)
        .query(Reviewable.class)
        .optional()
        .filter(found -> reach.covers(found.courtyardId()))
        .orElseThrow(
            () ->
                new AccessDeniedException(
                    "No round " + round + " within reach of " + person.loginName()));
  }
}
