package app.courtyard.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a report's course. */
public record ReportEvent(ReportStep step, Instant at, String account, @Nullable String words) {}
