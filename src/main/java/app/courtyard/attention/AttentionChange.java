package app.courtyard.attention;

import java.util.UUID;

/**
 * Something has changed about a key-attention customer; published on every node for its open pages,
 * on a thread of its own.
 */
public record AttentionChange(UUID estateId, UUID attentionId) {}
