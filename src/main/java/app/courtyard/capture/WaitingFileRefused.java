package app.courtyard.capture;

/** A file that cannot be imported; nothing of it was taken. */
public final class WaitingFileRefused extends RuntimeException {

  /** Why. */
  public enum Why {
    /** Not a ZIP, or one without captures. */
    NOT_A_FILE_OF_OURS,
    /** More than one of the limits of {@link WaitingImport}. */
    TOO_LARGE,
    /** Of somebody in whose name this person may not act. */
    NOT_WITHIN_REACH
  }

  private final Why why;

  WaitingFileRefused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
