package app.courtyard.estate;

import org.jspecify.annotations.Nullable;

/**
 * How far a check or a load is.
 *
 * @param sheet that is at hand; null where it is all of them
 * @param done rows of it so far
 * @param of how many; 0 where that is not known
 */
public record Step(Phase phase, @Nullable Sheet sheet, int done, int of) {

  /** What is done, in this order. */
  public enum Phase {
    READING,
    COMPARING,
    WRITING,
    /** New places get the codes for their labels. */
    CODES,
    /** It is made final, and the rounds of the coming week are planned anew. */
    FINISHING
  }

  static Step of(Phase phase) {
    return new Step(phase, null, 0, 0);
  }
}
