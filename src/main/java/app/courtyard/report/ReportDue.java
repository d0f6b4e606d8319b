package app.courtyard.report;

import java.time.Instant;

/** A report is due soon, or was, and was not handed in; published each morning until it is. */
public record ReportDue(Report report, Instant at) {}
