package app.courtyard.report;

import java.util.Locale;

/** How a report stands. */
public enum ReportState {
  /** Its numbers follow what happens; its words are being written. */
  DRAFT,
  /** 已上报: it waits for the manager, and stands as it was handed in. */
  HANDED_IN,
  /** 已退回: a draft again, with what is not right. */
  RETURNED,
  /** 已批准: frozen for good. */
  APPROVED,
  /** 已存档: the archive has it. */
  ARCHIVED,
  /** 已移交: its courtyards are in the reports of others by now, and so is what was written. */
  PASSED_ON;

  /** Whether it is its writer's turn, and its numbers are those of now. */
  public boolean isWritten() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether what is learned later is an amendment. */
  public boolean isFrozen() {
    return this == APPROVED || this == ARCHIVED;
  }

  /** As it stands in the database, and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ReportState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
