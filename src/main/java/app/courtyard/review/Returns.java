package app.courtyard.review;

import app.courtyard.capture.Corrections;
import app.courtyard.capture.NewRecord;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was sent back, and how it was settled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Returns {

  /** The form in which somebody answers a return. */
  public static final String REPLY = "review.reply";

  private final JdbcClient jdbc;
  private final Corrections corrections;

  Returns(JdbcClient jdbc, Corrections corrections) {
    this.jdbc = jdbc;
    this.corrections = corrections;
  }

  /**
   * The return that an answer names.
   *
   * @throws IllegalArgumentException when it names none
   */
  public static UUID named(NewRecord reply) {
    return UUID.fromString(reply.answers().path("review").asString(""));
  }

  /** The round that a return is about, or that of its record. */
  public Optional<UUID> roundOf(UUID estate, UUID review) {
    return jdbc.sql(
            "select round_id from review where estate_id = ? and id = ? and round_id is not null")
        .params(estate, review)
        .query(UUID.class)
        .optional();
  }

  /**
   * Notes an answer in words. The first one settles it; later ones are said beside it.
   *
   * @throws IllegalArgumentException when nothing of this person's was sent back under that name,
   *     or less than a round is answered without a word
   */
  void answer(NewRecord reply) {
    boolean wordless = reply.answers().path("words").asString("").isBlank();
    int answered =
        jdbc.sql(
                """
                update review v set answered_at = coalesce(v.answered_at, :at),
                  answer_record_id = coalesce(v.answer_record_id, :reply)
                where v.estate_id = :estate and v.id = :review and v.verdict = 'returned'
                  and (v.record_id is null or not :wordless)
                  and :person = coalesce(
                    (select x.account_id from record x where x.estate_id = v.estate_id and x.id = v.record_id),
                    (select r.account_id from round r where r.estate_id = v.estate_id and r.id = v.round_id))
                """)
            .param("at", Timestamp.from(reply.capturedAt()))
            .param("reply", reply.id())
            .param("estate", reply.estate().id())
            .param("review", named(reply))
            .param("wordless", wordless)
            .param("person", reply.person().id())
            .update();
    if (answered == 0) {
      throw new IllegalArgumentException("Answers nothing that was sent back: " + named(reply));
    }
  }

  /** What was said about a record before it was corrected is settled by that. */
  void correct(NewRecord correction, UUID corrected) {
    settle(correction, corrected, false);
  }

  /** Of what was voided nothing is asked any more, not even what was said later. */
  void forget(NewRecord taking, UUID voided) {
    settle(taking, voided, true);
  }

  private void settle(NewRecord by, UUID record, boolean all) {
    List<UUID> same = corrections.sameAs(by.estate().id(), record);
    jdbc.sql(
            """
            update review set corrected_at = greatest(at, :at), correction_record_id = :by
            where estate_id = :estate and record_id = any (:records) and verdict = 'returned'
              and (:all or at < :at) and corrected_at is null
            """)
        .param("at", Timestamp.from(by.capturedAt()))
        .param("by", by.id())
        .param("estate", by.estate().id())
        .param("records", same.toArray(UUID[]::new))
        .param("all", all)
        .update();
  }
}
