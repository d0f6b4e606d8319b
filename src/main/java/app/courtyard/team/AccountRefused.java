package app.courtyard.team;

/** An account cannot be as it was entered; the reason says beside which field to say so. */
public final class AccountRefused extends RuntimeException {

  private final Reason reason;

  AccountRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Where the words about it belong. */
  public enum Field {
    LOGIN,
    NAME,
    ROLE,
    DEPARTMENT,
    SUPERIOR,
    /** The account as a whole. */
    NONE
  }

  public enum Reason {
    LOGIN_FORM(Field.LOGIN),
    LOGIN_TAKEN(Field.LOGIN),
    NAME_MISSING(Field.NAME),
    ROLE_TOO_HIGH(Field.ROLE),
    /** The company's own people are administrators. */
    ROLE_OF_AN_ESTATE(Field.ROLE),
    /** They still answer for courtyards, and in this role nobody does. */
    ROLE_STILL_RESPONSIBLE(Field.ROLE),
    LAST_ADMINISTRATOR(Field.ROLE),
    DEPARTMENT_MISSING(Field.DEPARTMENT),
    SUPERIOR_UNKNOWN(Field.SUPERIOR),
    SUPERIOR_CIRCLE(Field.SUPERIOR),
    /** Chosen to take over, and does not work on site. */
    SUCCESSOR(Field.NONE);

    private final Field field;

    Reason(Field field) {
      this.field = field;
    }

    public Field field() {
      return field;
    }
  }
}
