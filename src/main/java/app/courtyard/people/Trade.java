package app.courtyard.people;

import java.util.Locale;

/** What somebody of the on-site staff does: 秩序员, 保洁员, 技术员, 绿化员. */
public enum Trade {
  GUARD,
  CLEANER,
  TECHNICIAN,
  GARDENER;

  /** As it stands in the database and goes over the line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Trade of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
