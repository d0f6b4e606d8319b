package app.courtyard.log;

import java.util.Locale;

/** How an entry stands with its supervisor, as one filters by it. */
public enum Standing {
  /** Nobody has looked at it since the newest of it came. */
  OPEN,
  /** Sent back, and nothing has come since. */
  RETURNED,
  /** No record yet: a person must look first. */
  HELD;

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
