package app.courtyard.casework;

import java.util.UUID;

/** A case has a line more in its timeline; published in the transaction that adds it. */
public record CaseStepped(UUID estateId, UUID caseId, TimelineEntry entry) {}
