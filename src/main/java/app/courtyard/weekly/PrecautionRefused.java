package app.courtyard.weekly;

/** What cannot be kept as it was entered; the reason says beside which field. */
public final class PrecautionRefused extends RuntimeException {

  private final Reason reason;

  /** What is wrong. */
  public enum Reason {
    WORDS_MISSING,
    WORDS_TOO_LONG,
    /** Nobody of the estate. */
    RESPONSIBLE,
    DUE_MISSING
  }

  PrecautionRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
