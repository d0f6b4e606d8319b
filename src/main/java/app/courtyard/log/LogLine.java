package app.courtyard.log;

import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.patrol.RoundRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as other programs read it (docs/log.md); what is not known or does not apply is left
 * out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogLine(
    UUID id,
    String kind,
    Instant at,
    @Nullable Instant finishedAt,
    @Nullable String route,
    @Nullable Words form,
    String person,
    @Nullable String courtyard,
    @Nullable String place,
    @Nullable String note,
    @Nullable Integer fails,
    @Nullable Severity worst,
    @Nullable Integer stops,
    @Nullable Integer visited,
    boolean waiting,
    boolean returned,
    boolean voided,
    boolean held) {

  static LogLine of(LogEntry entry) {
    return switch (entry) {
      case RoundEntry round -> of(round, round.round());
      case RecordEntry record -> of(record);
      case HeldEntry held -> of(held);
    };
  }

  private static LogLine of(RoundEntry entry, RoundRow row) {
    return new LogLine(
        entry.id(),
        EntryKind.ROUND.code(),
        entry.at(),
        row.finishedAt(),
        row.route(),
        null,
        row.ambassador(),
        row.courtyard(),
        null,
        null,
        row.fails(),
        row.worst(),
        row.stops(),
        row.visited(),
        entry.waiting(),
        entry.returned(),
        false,
        false);
  }

  private static LogLine of(RecordEntry entry) {
    return new LogLine(
        entry.id(),
        entry.kind().code(),
        entry.at(),
        null,
        null,
        entry.title(),
        entry.person(),
        entry.courtyard(),
        entry.place(),
        entry.note(),
        entry.fails(),
        entry.worst(),
        null,
        null,
        entry.waiting(),
        entry.returned(),
        entry.voided(),
        false);
  }

  private static LogLine of(HeldEntry entry) {
    return new LogLine(
        entry.id(),
        "capture",
        entry.at(),
        null,
        null,
        entry.title(),
        entry.person(),
        entry.courtyard(),
        entry.place(),
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        true);
  }
}
