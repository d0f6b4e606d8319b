package app.courtyard.notify;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is told of a case, or of a report. */
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
  MISFIT,
  /** It is to be handed in soon, and by them. */
  REPORT_DUE,
  /** It waits for them to approve it. */
  REPORT_HANDED_IN,
  /** It came back, with why. */
  REPORT_RETURNED,
  REPORT_APPROVED,
  /** What somebody else has written is in theirs now. */
  REPORT_TAKEN_OVER;

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
