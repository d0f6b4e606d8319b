package app.courtyard.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record whose pictures the server does not have whole.
 *
 * @param absent pictures that never came
 * @param lost pictures that came, and are gone, damaged or can be read no more
 */
public record FaultyRecord(
    UUID id,
    String formId,
    String person,
    @Nullable String place,
    Instant capturedAt,
    int absent,
    int lost) {}
