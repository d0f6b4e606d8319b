package app.courtyard.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some node, this one or another, accepted a record; published on every node for its open pages, on
 * its own thread. It may be missed, see {@link app.courtyard.live.NewsMissed}: a page that hears of
 * it reads again what it shows.
 */
public record HeardOfRecord(
    UUID estateId, @Nullable UUID courtyardId, UUID recordId, @Nullable UUID taskId) {}
