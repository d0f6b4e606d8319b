package app.courtyard.review;

import app.courtyard.capture.Corrections;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What may be reviewed by whom. */
@Component
class Reviewables {

  private final JdbcClient jdbc;
  private final Corrections corrections;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  Reviewables(
      JdbcClient jdbc,
      Corrections corrections,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.corrections = corrections;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  private record Row(
      UUID id, @Nullable UUID courtyardId, @Nullable UUID roundId, Instant receivedAt) {}

  /**
   * A round or a record within somebody's reach.
   *
   * @param round itself, or that of the record
   * @param since when the newest of it came: earlier verdicts are about less
   */
  record Reviewable(UUID id, @Nullable UUID round, Instant since) {}

  /** Locked: two who press at once do not both write. */
  Reviewable lock(Person person, Subject subject) {
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    return find(person.estate(), subject)
        .filter(found -> reach.covers(found.courtyardId()))
        .map(found -> new Reviewable(found.id(), found.roundId(), found.receivedAt()))
        .orElseThrow(
            () ->
                new AccessDeniedException("No " + subject + " in reach of " + person.loginName()));
  }

  private Optional<Row> find(UUID estate, Subject subject) {
    if (subject instanceof Subject.Round(var round)) {
      return jdbc.sql(
              """
              select id, courtyard_id, id as round_id, received_at
              from round where estate_id = ? and id = ? for update
              """)
          .params(estate, round)
          .query(Row.class)
          .optional();
    }
    return jdbc.sql(
            """
            select x.id, x.courtyard_id, r.id as round_id, x.received_at
            from record x
            left join round r on r.estate_id = x.estate_id and r.id = x.task_id
            where x.estate_id = ? and x.id = ? and x.form_id not like 'patrol.%' for update of x
            """)
        .params(estate, subject.recordId())
        .query(Row.class)
        .optional();
  }

  /** That the record still counts, and has what the verdict is about. */
  void demandPart(UUID estate, Subject subject) {
    UUID record = subject.recordId();
    if (record == null) {
      return;
    }
    if (!corrections.counts(estate, record)) {
      throw new Outdated(record);
    }
    boolean there =
        jdbc.sql(
                """
                select (:question::text is null or jsonb_exists(x.answers, :question))
                  and (:photo::text is null or exists (select from record_photo p
                    where p.estate_id = x.estate_id and p.capture_id = x.id and p.sha256 = :photo))
                from record x where x.estate_id = :estate and x.id = :record
                """)
            .param("estate", estate)
            .param("record", record)
            .param("question", subject.question())
            .param("photo", subject.sha256())
            .query(Boolean.class)
            .single();
    if (!there) {
      throw new IllegalArgumentException("No such part: " + subject);
    }
  }
}
