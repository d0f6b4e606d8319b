package app.courtyard.casework;

import java.util.UUID;

/**
 * A case is new, or has gone on; published on every node for its open pages, on a thread of its
 * own.
 */
public record CaseChange(UUID estateId, UUID caseId) {}
