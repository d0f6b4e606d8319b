package app.courtyard.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a record, with what its watermark says.
 *
 * @param of how many pictures the record has
 * @param place its name with those above it, or the words for it
 */
record ShownPhoto(
    UUID estateId,
    String sha256,
    int number,
    int of,
    Instant takenAt,
    boolean uncertain,
    @Nullable String place,
    String person) {}
