package app.courtyard.capture;

import java.util.Locale;

/**
 * What the verdicts of a record come to: one fail is a fail; with neither pass nor fail there is
 * none.
 */
public enum Result {
  PASS,
  FAIL,
  NONE;

  /** As it stands in the database and goes over the line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
