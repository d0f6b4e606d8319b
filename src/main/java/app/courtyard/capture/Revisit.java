package app.courtyard.capture;

import java.util.UUID;

/** The answer to 'still there?' for something that was found earlier at the place. */
public record Revisit(UUID finding, boolean still) {}
