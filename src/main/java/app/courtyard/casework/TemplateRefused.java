package app.courtyard.casework;

/** What cannot be kept as a template as it was entered; the reason says beside which field. */
public final class TemplateRefused extends RuntimeException {

  private final Reason reason;

  /** What is wrong. */
  public enum Reason {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    /** Another one has it. */
    TITLE_TAKEN,
    WORDS_MISSING,
    WORDS_TOO_LONG,
    /** The estate has as many as there may be. */
    TOO_MANY
  }

  TemplateRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
