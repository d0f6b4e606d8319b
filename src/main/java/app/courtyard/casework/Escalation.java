package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody above is told that time runs out: the owner at half of it, the supervisor at four
 * fifths, the manager when it is overdue.
 *
 * @param number of the date, {@link CaseClock#number}
 */
public record Escalation(Clock clock, int number, Level level, Instant at) {

  /** Which of the two clocks. */
  public enum Clock {
    RESPONSE,
    SOLUTION;

    /** As it stands in the database. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far it has run. */
  public enum Level {
    HALF,
    FOUR_FIFTHS,
    OVERDUE;

    /** As it stands in the database. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
