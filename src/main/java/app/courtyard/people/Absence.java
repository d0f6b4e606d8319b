package app.courtyard.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody is not there.
 *
 * @param change with which it was noted, and is undone
 */
public record Absence(UUID id, UUID change, UUID account, Kind kind, Days days) {

  /** Why: 病假, 休假. */
  public enum Kind {
    SICK,
    LEAVE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  boolean concerns(UUID who, LocalDate day) {
    return account.equals(who) && days.contains(day);
  }
}
