package app.courtyard.inspection;

import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;

/**
 * By when what was found must be put right (整改期限, trade). Hours are those of the clock, nights and
 * holidays too.
 */
public final class Deadlines {

  /** A danger to people is made safe within 2 hours, though it may be corrected later. */
  public static final Duration MADE_SAFE = Duration.ofHours(2);

  private static final Duration URGENT = Duration.ofHours(24);
  private static final Duration MAJOR = Duration.ofDays(3);
  private static final Duration MINOR = Duration.ofDays(7);

  public static Instant due(Severity severity, Instant foundAt) {
    return foundAt.plus(
        switch (severity) {
          case URGENT -> URGENT;
          case MAJOR -> MAJOR;
          case MINOR -> MINOR;
        });
  }

  private Deadlines() {}
}
