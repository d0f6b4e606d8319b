package app.courtyard.team;

/** Days or a courtyard that do not fit; the reason says why. */
public final class DutyRefused extends RuntimeException {

  private final Reason reason;

  DutyRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public enum Reason {
    /** The last day lies before the first. */
    ORDER,
    /** They answer for the courtyard on some of these days already. */
    TWICE,
    /** In their role nobody answers for courtyards. */
    ROLE,
    /** There is nothing that one could stand in for. */
    NOTHING,
    /** It has begun, so it is ended rather than removed. */
    BEGUN
  }
}
