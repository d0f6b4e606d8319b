package app.courtyard.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to be done for a key-attention customer.
 *
 * @param owner who does it
 * @param due by which day, by the estate's clocks
 * @param doneAt null: it is not done yet
 * @param doneWords what came of it
 */
public record Measure(
    UUID id,
    UUID attentionId,
    String what,
    UUID ownerId,
    String owner,
    LocalDate due,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable String doneWords) {

  public static final int MOST_WHAT = 300;
  public static final int MOST_WORDS = 500;

  public boolean isDone() {
    return doneAt != null;
  }

  public boolean isLate(LocalDate today) {
    return !isDone() && due.isBefore(today);
  }
}
