package app.courtyard.capture;

import java.util.Locale;

/**
 * How somebody proved to be at a place: by a scan, a photo of the code, typing it, by hand,
 * picking, not at all.
 */
public enum Arrival {
  SCAN,
  PHOTO,
  TYPED,
  HAND,
  PICK,
  NONE;

  /** As it stands in the database and goes over the line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such way
   */
  public static Arrival of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
