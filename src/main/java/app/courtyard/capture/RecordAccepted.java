package app.courtyard.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record was accepted and its transaction is through; published on the node that took it in. */
public record RecordAccepted(
    UUID estateId, @Nullable UUID courtyardId, UUID recordId, @Nullable UUID taskId) {}
