package app.courtyard.team;

/** On-site staff cannot be as it was entered; the reason says beside which field to say so. */
public final class StaffRefused extends RuntimeException {

  private final Reason reason;

  StaffRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public enum Reason {
    NUMBER_MISSING,
    NUMBER_TAKEN,
    NAME_MISSING,
    SUPERIOR_UNKNOWN,
    SUPERIOR_CIRCLE
  }
}
