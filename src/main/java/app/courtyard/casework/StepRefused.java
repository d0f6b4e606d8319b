package app.courtyard.casework;

/** What cannot be done with a case as it stands, or not so. */
public class StepRefused extends RuntimeException {

  private final Why why;

  /** For the page that asks. */
  public enum Why {
    /** Not in this state, or not with this kind. */
    STATE,
    WORDS_MISSING,
    WORDS_TOO_LONG,
    /** A date or an end that is not to come. */
    PAST,
    SATISFACTION,
    /** To itself, to one that is over, or of another estate. */
    LINK,
    OWNER,
    /** Those who told the same still wait for an answer. */
    LINKED_WAIT,
    /** Whoever put it right does not verify it too. */
    OWN_WORK
  }

  StepRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
