package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is followed: 投诉, 建议, 整改项, 其他事务. */
public enum CaseKind {
  COMPLAINT,
  SUGGESTION,
  DEFECT,
  AFFAIR;

  /** Somebody waits for an answer: 24 hours from when it was spoken (客户大使 duty 1). */
  public boolean isAnswered() {
    return this == COMPLAINT || this == SUGGESTION;
  }

  /** What was put right is looked at on the spot, by somebody else. */
  public boolean isVerified() {
    return this == DEFECT;
  }

  /** Who waits for an answer goes on only where one is given; and nothing where it is over. */
  public boolean mayGoOnIn(CaseFile other) {
    return other.state().isOpen() && (other.kind().isAnswered() || !isAnswered());
  }

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public static CaseKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
