package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a case stands: 已受理, 已派发, 处理中, 已解决, 已回访 or 已复查, 已关闭; or it went another way: 已撤销, 已合并. That
 * it was answered 已答复 is no state, since an answer may come at any time.
 */
public enum CaseState {
  RECEIVED,
  ASSIGNED,
  IN_PROGRESS,
  RESOLVED,
  CONFIRMED,
  CLOSED,
  WITHDRAWN,
  LINKED;

  /** There is something left to do. */
  public boolean isOpen() {
    return ordinal() < CLOSED.ordinal();
  }

  /** Whoever has it still works on it. */
  public boolean isWorkedOn() {
    return ordinal() < RESOLVED.ordinal();
  }

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such state
   */
  public static CaseState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
