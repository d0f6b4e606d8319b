package app.courtyard.notify;

import app.courtyard.casework.CaseKind;
import app.courtyard.form.Words;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is told something.
 *
 * @param by whose doing; null: the house's own
 * @param words of the step that it is about
 */
public record Notice(
    UUID id,
    NoticeKind kind,
    About about,
    @Nullable String by,
    @Nullable String words,
    Instant at,
    boolean read) {

  /** What it is about. */
  public sealed interface About {

    UUID id();
  }

  /**
   * @param level of an escalation: half, four_fifths, overdue
   */
  public record OfCase(
      UUID id, int number, CaseKind kind, @Nullable String place, @Nullable String level)
      implements About {}

  /**
   * @param name of what the report is
   * @param writer null: of the whole estate
   */
  public record OfReport(UUID id, Words name, YearMonth month, @Nullable String writer)
      implements About {}
}
