package app.courtyard.request;

import java.util.Locale;

/** How the requests stand that are shown. */
public enum Shown {
  ALL,
  /** Nothing has come of them yet. */
  OPEN,
  /** As cases that are not closed. */
  FOLLOWED;

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
