package app.courtyard.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said, and what came of it.
 *
 * @param round the round that it is about, or to which the record belongs
 * @param fine or else sent back
 * @param correctedAt when what was sent back was corrected or voided
 * @param withdrawnAt when its reviewer took it back, or said that all is fine after all
 * @param answers in words, the oldest first
 */
public record Verdict(
    UUID id,
    @Nullable UUID round,
    Subject subject,
    boolean fine,
    @Nullable String words,
    String by,
    Instant at,
    @Nullable Instant correctedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant withdrawnAt,
    List<Answer> answers) {

  /**
   * @param words empty where only the settling was said
   */
  public record Answer(String by, Instant at, String words) {}

  /** The round, or a record that belongs to none. */
  public UUID about() {
    return round == null ? Objects.requireNonNull(subject.recordId()) : round;
  }

  /** Sent back, and nothing has come yet. */
  public boolean isOpen() {
    return !fine && correctedAt == null && answeredAt == null && withdrawnAt == null;
  }

  /** From the return to what settled it first; null where nothing has. */
  public @Nullable Duration took() {
    if (correctedAt == null && answeredAt == null) {
      return null;
    }
    Instant first =
        answeredAt == null || (correctedAt != null && correctedAt.isBefore(answeredAt))
            ? correctedAt
            : answeredAt;
    return Duration.between(at, first);
  }
}
