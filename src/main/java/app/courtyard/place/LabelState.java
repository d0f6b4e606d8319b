package app.courtyard.place;

import java.util.Locale;

/** Whether a label is due for printing, and why. */
public enum LabelState {
  /** Its code was never printed: a new place, or a new code. */
  NEW,
  /** Somebody on site said since it was printed that it is torn or missing. */
  WORN,
  PRINTED;

  public boolean isDue() {
    return this != PRINTED;
  }

  /** In keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
