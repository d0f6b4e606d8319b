package app.courtyard.request;

import java.util.Locale;

/** What somebody comes with: 咨询, 报修, 投诉, 表扬, 其他. */
public enum RequestKind {
  INQUIRY,
  REPAIR,
  COMPLAINT,
  PRAISE,
  OTHER;

  /** Nobody can go and see without one. */
  public boolean needsPlace() {
    return this == REPAIR || this == COMPLAINT;
  }

  /** Never done with a word at the desk: every complaint is followed until it is closed. */
  public boolean isFollowed() {
    return this == COMPLAINT;
  }

  /** As it stands in the database and in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public static RequestKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
