package app.courtyard.report;

import org.jspecify.annotations.Nullable;

/** What cannot be done with a report as it was entered. */
public class ReportRefused extends RuntimeException {

  /** Why. */
  public enum Reason {
    WORDS_MISSING,
    WORDS_TOO_LONG
  }

  private final Reason reason;
  private final @Nullable String key;

  /**
   * @param key of the words that are wrong; null: those of the step
   */
  ReportRefused(Reason reason, @Nullable String key) {
    super(reason + " " + key);
    this.reason = reason;
    this.key = key;
  }

  public Reason reason() {
    return reason;
  }

  public @Nullable String key() {
    return key;
  }
}
