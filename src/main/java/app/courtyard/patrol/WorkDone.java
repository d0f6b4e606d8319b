package app.courtyard.patrol;

import app.courtyard.form.Words;
import app.courtyard.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round or single record of somebody's own history.
 *
 * @param form title of a single record's form; null for a round
 * @param route name of a round's route; empty for a single record
 * @param place a round's courtyard, or where a single record was made
 * @param trial walked while its route was tried out
 * @param open whether its page may be opened: one may no longer answer for its courtyard
 * @param said by those who reviewed it, the oldest first
 */
public record WorkDone(
    UUID id,
    boolean round,
    Instant at,
    @Nullable Instant finishedAt,
    @Nullable Words form,
    String route,
    String place,
    boolean voided,
    boolean trial,
    boolean open,
    List<Verdict> said) {

  public WorkDone {
    said = List.copyOf(said);
  }
}
