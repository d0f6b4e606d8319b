package app.courtyard.premises;

import java.util.Locale;

/** Who lives in a unit 房号. */
public enum UnitStatus {
  OCCUPIED,
  LET,
  VACANT;

  /** As it stands in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such status
   */
  public static UnitStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
