package app.courtyard.capture;

import java.util.UUID;

/**
 * Names a capture: an id may have come with more than one content.
 *
 * @param content SHA-256 of its bytes
 */
public record HeldKey(UUID id, String content) {}
