package app.courtyard.request;

import java.util.UUID;

/**
 * A request is new, or something has come of it; published on every node for its open pages, on a
 * thread of its own.
 */
public record RequestChange(UUID estateId, UUID requestId) {}
