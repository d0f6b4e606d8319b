package app.courtyard.casework;

import app.courtyard.form.Severity;
import java.time.Duration;

/** By when. Hours are those of the clock, nights and holidays too. */
public final class Deadlines {

  /** A complaint or suggestion is answered after it was spoken (客户大使 duty 1). */
  public static final Duration ANSWER = Duration.ofHours(24);

  /** A danger to people is made safe, though it may be corrected later (trade). */
  public static final Duration MADE_SAFE = Duration.ofHours(2);

  private static final Duration URGENT = Duration.ofHours(24);
  private static final Duration MAJOR = Duration.ofDays(3);
  private static final Duration MINOR = Duration.ofDays(7);

  /** It is put right (整改期限, trade). */
  public static Duration solution(Severity severity) {
    return switch (severity) {
      case URGENT -> URGENT;
      case MAJOR -> MAJOR;
      case MINOR -> MINOR;
    };
  }

  private Deadlines() {}
}
