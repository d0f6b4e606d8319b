package app.courtyard.notify;

import java.util.UUID;

/**
 * Somebody is told something, or has read it; published on every node for their open pages, on a
 * thread of its own.
 */
public record NoticesChanged(UUID estateId, UUID accountId) {}
