package app.courtyard.report;

import java.util.Locale;

/** What is done with a report. */
public enum ReportStep {
  HANDED_IN,
  RETURNED,
  APPROVED,
  ARCHIVED,
  /** 补充说明: what was learned after it was frozen. */
  AMENDED,
  /** 接手: somebody else writes it now. */
  TAKEN_OVER;

  /** As it stands in the database, and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReportStep of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
