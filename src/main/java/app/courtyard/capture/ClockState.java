package app.courtyard.capture;

import java.util.Locale;

/**
 * How sure a phone was of the time: counted on from the server's, or only what its own clock said.
 */
public enum ClockState {
  ANCHORED,
  UNCERTAIN;

  /** As it stands in the database and goes over the line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such state
   */
  public static ClockState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
