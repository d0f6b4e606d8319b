package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How things stand with a capture: it is a record, somebody must look at it, or it is done with and
 * counts not.
 */
public enum CaptureState {
  ACCEPTED,
  HELD,
  SET_ASIDE;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CaptureState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
