package app.courtyard.review;

import app.courtyard.people.Person;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Verdicts as they are written down. */
@Repository
class ReviewRows {

  private static final String ABOUT =
      """
       estate_id = :estate and withdrawn_at is null
      and case when :record::uuid is null then round_id = :round and record_id is null else record_id = :record end
      """;

  private final JdbcClient jdbc;

  ReviewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID add(
      Person person,
      Subject subject,
      @Nullable UUID round,
      String verdict,
      @Nullable String words,
      Instant at) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into review (estate_id, id, round_id, record_id, question, photo_sha256, verdict, words,
              account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            person.estate(),
            id,
            round,
            subject.recordId(),
            subject.question(),
            subject.sha256(),
            verdict,
            words,
            person.id(),
            Timestamp.from(at))
        .update();
    return id;
  }

  /** The newest verdict on the whole of it, where that is 'fine' and nothing has come since. */
  Optional<UUID> standingFine(UUID estate, Subject subject, Instant since) {
    return about(
            """
            select case when verdict = 'fine' and at >= :since then id end from review where
            """
                + ABOUT
                + " order by at desc, id desc limit 1",
            estate,
            subject)
        .param("since", Timestamp.from(since))
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(id -> id);
  }

  /** A return of the same that was not settled, with the same words. */
  Optional<UUID> open(UUID estate, Subject subject, String words) {
    return about(
            "select id from review where "
                + ABOUT
                + """
                 and verdict = 'returned' and corrected_at is null and answered_at is null and words = :words
                and question is not distinct from :question::text
                and photo_sha256 is not distinct from :photo::text limit 1
                """,
            estate,
            subject)
        .param("words", words)
        .param("question", subject.question())
        .param("photo", subject.sha256())
        .query(UUID.class)
        .optional();
  }

  /** What was sent back of a round or record, and is not asked for any more. */
  void withdrawOpen(UUID estate, Subject subject, Instant at) {
    String what = subject instanceof Subject.Round ? "round_id" : "record_id";
    jdbc.sql(
            "update review set withdrawn_at = :at where estate_id = :estate and "
                + what
                + """
                 = :id and verdict = 'returned' and corrected_at is null and answered_at is null
                and withdrawn_at is null
                """)
        .param("at", Timestamp.from(at))
        .param("estate", estate)
        .param("id", subject instanceof Subject.Round(var round) ? round : subject.recordId())
        .update();
  }

  boolean isBy(Person person, UUID review) {
    return jdbc.sql(
            "select exists (select from review where estate_id = ? and id = ? and account_id = ?)")
        .params(person.estate(), review, person.id())
        .query(Boolean.class)
        .single();
  }

  /**
   * What was asked for until all was said to be fine is asked for again. Whether it stood until
   * now.
   */
  boolean withdraw(UUID estate, UUID review, Instant at) {
    jdbc.sql(
            """
            update review v set withdrawn_at = null from review f
            where f.estate_id = ? and f.id = ? and f.verdict = 'fine' and f.withdrawn_at is null
              and v.estate_id = f.estate_id and v.verdict = 'returned' and v.withdrawn_at = f.at
              and (v.record_id = f.record_id or f.record_id is null and v.round_id = f.round_id)
            """)
        .params(estate, review)
        .update();
    return jdbc.sql(
                """
                update review set withdrawn_at = ? where estate_id = ? and id = ?
                  and withdrawn_at is null and corrected_at is null and answered_at is null
                """)
            .params(Timestamp.from(at), estate, review)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec about(String sql, UUID estate, Subject subject) {
    return jdbc.sql(sql)
        .param("estate", estate)
        .param("record", subject.recordId())
        .param("round", subject instanceof Subject.Round(var round) ? round : null);
  }
}
