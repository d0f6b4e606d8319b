package app.courtyard.capture;

import java.util.UUID;

/**
 * Something more is held, or something less; published on every node for its open pages, on a
 * thread of its own. It may be missed, see {@link app.courtyard.live.NewsMissed}.
 */
public record HeldChanged(UUID estateId) {}
