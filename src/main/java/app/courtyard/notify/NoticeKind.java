package app.courtyard.notify;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is told of a case. */
public enum NoticeKind {
  /** It is theirs now. */
  GIVEN,
  /** Somebody has said or done something. */
  WORD,
  /** Time runs out. */
  ESCALATED,
  /** It was taken for done, and is not. */
  RE_OPENED,
  /** A major complaint 重大投诉 in their area. */
  GRAVE,
  /** What they did on site no longer fitted, and stands as a note. */
  MISFIT;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public static NoticeKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
