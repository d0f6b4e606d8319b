package app.courtyard.attention;

import java.util.Locale;

/** Which key-attention customers are shown. */
public enum Shown {
  /** Who is one now. */
  NOW,
  /** Of them those who are to be contacted today or should have been. */
  DUE,
  /** Who was one. */
  ENDED;

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
