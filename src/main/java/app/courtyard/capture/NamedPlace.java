package app.courtyard.capture;

import java.util.UUID;

/**
 * A place of the tree to choose.
 *
 * @param name with those above it
 */
public record NamedPlace(UUID id, String name) {}
