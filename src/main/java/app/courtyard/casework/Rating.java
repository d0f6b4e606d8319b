package app.courtyard.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * How satisfied a resident said to be.
 *
 * @param satisfaction 1 to 5
 */
public record Rating(UUID caseId, Instant at, int satisfaction) {

  /** 1 or 2: the case was opened again for it. */
  public boolean isDissatisfied() {
    return satisfaction < StepRules.SATISFIED_FROM;
  }
}
