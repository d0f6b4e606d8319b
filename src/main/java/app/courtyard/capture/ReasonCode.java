package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a capture is held. */
public enum ReasonCode {
  /** Not the JSON of a capture. */
  UNREADABLE,
  /** More than {@link Intake#MOST_CAPTURE_BYTES}. */
  TOO_LARGE,
  /** More than {@link Intake#MOST_PHOTOS}. */
  TOO_MANY_PHOTOS,
  UNKNOWN_FORM,
  UNKNOWN_VERSION,
  /** An answer breaks the rules of the form; the reason names the question. */
  ANSWERS,
  UNKNOWN_PLACE,
  /** A place that the person did not answer for on that day. */
  PLACE_OUTSIDE,
  /** Closed for good. Wrong passwords lock the way in for a while, and hold nothing. */
  ACCOUNT_LOCKED,
  TOKEN_REVOKED,
  /** A time that cannot be, see {@link CaptureTime}. */
  CLOCK,
  /** The id came before with another content. */
  OTHER_CONTENT,
  /** Corrects or voids something that is not there or is not the person's own. */
  UNKNOWN_RECORD,
  /** The feature could not take it: our fault. */
  HANDLER;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException when there is no such reason
   */
  public static ReasonCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
