package app.courtyard.capture;

import java.util.Locale;

/** Why the server does not have a picture whole that a record names. */
public enum PhotoFault {
  /** It never came, and the record did more than a day ago. */
  ABSENT,
  /** It came, and its file is gone. */
  GONE,
  /** Its bytes have another hash than when it came. */
  DAMAGED,
  /** Its bytes can be read no more, or not be decoded. */
  UNREADABLE;

  /** As it stands in the database and in the check's output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
