package app.courtyard.report;

import java.time.Instant;
import java.util.UUID;

/**
 * Something was done with a report; published within the transaction in which it is done.
 *
 * @param report as it stood before
 */
public record ReportStepped(Report report, UUID stepId, ReportStep step, UUID by, Instant at) {}
