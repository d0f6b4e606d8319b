package app.courtyard.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a case was open. Those of a case follow one another and never overlap, so that
 * it is open at a moment or it is not.
 *
 * @param number from 1; a higher one begins where it was opened again
 * @param openedAt the first from when it was spoken or found
 * @param closedAt never before {@code openedAt}; null: it is open
 * @param closedAs closed, withdrawn or linked; null: it is open
 */
public record CaseSpan(
    int number, Instant openedAt, @Nullable Instant closedAt, @Nullable CaseState closedAs) {

  static CaseSpan first(Instant spokenAt) {
    return new CaseSpan(1, spokenAt, null, null);
  }

  public boolean isOpenAt(Instant moment) {
    return openedAt.isBefore(moment) && (closedAt == null || !closedAt.isBefore(moment));
  }

  /**
   * The last one after a step. What comes late from site counts from where this one began or ended.
   *
   * @param state of the case after it
   * @return this one, unless the step closed the case or opened it again
   */
  CaseSpan after(CaseState state, Instant at) {
    if (state.isOpen() == (closedAt == null)) {
      return this;
    }
    return closedAt == null
        ? new CaseSpan(number, openedAt, later(at, openedAt), state)
        : new CaseSpan(number + 1, later(at, closedAt), null, null);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
