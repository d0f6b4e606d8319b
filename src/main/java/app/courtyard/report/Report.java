package app.courtyard.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of a month, as it stands.
 *
 * @param kind code of its {@link ReportKind}
 * @param writerId of the courtyards that this person answers for; null: of the whole estate,
 *     written by whoever may
 * @param courtyards those that its writer answered for when that was last looked at
 * @param keeperId who took it over; null: its writer has it
 * @param words what was written, by the keys of its content
 * @param version goes up with each step
 */
public record Report(
    UUID estateId,
    UUID id,
    String kind,
    YearMonth month,
    @Nullable UUID writerId,
    @Nullable String writer,
    Set<UUID> courtyards,
    @Nullable UUID keeperId,
    ReportState state,
    Map<String, String> words,
    int version) {

  /** The last day of the month on which a report is in time. */
  private static final int DUE_DAY = 30;

  /** So many days before it is due whoever writes it is reminded. */
  public static final int REMINDED_DAYS = 5;

  /** By when it is handed in: the 30th, in February its last day (supervisor's duty 17). */
  public LocalDate due() {
    return month.atDay(Math.min(DUE_DAY, month.lengthOfMonth()));
  }

  /** Whether its writer is reminded of it by this day, if they have not handed it in. */
  public boolean isNearlyDue(LocalDate day) {
    return !day.isBefore(due().minusDays(REMINDED_DAYS));
  }
}
