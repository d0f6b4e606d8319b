package app.courtyard.log;

import java.util.Locale;

/** What a line of the log is: a round, or a record that belongs to none. */
public enum EntryKind {
  ROUND,
  FINDING,
  CHECKLIST;

  /** As it stands in the database and in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static EntryKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
