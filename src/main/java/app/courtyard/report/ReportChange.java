package app.courtyard.report;

import java.util.UUID;

/** A report was taken further; published on every node, on a thread of its own. */
public record ReportChange(UUID estateId, UUID reportId) {}
