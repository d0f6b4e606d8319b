package app.courtyard.team;

import java.util.UUID;

/** Somebody or something to choose from a list. */
public record Named(UUID id, String name) {}
