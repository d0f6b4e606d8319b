package app.courtyard.casework;

import java.time.Duration;
import java.util.Locale;

/** How the cases stand that are shown. */
public enum Shown {
  OPEN,
  /** Open, and what is owed next is overdue. */
  LATE,
  /** Open, and what is owed next is due within {@link #SOON_WITHIN}, or overdue. */
  SOON,
  OVER;

  /** Amber from here on. */
  public static final Duration SOON_WITHIN = Duration.ofHours(4);

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such look
   */
  static Shown of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
