package app.courtyard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round to walk.
 *
 * @param account to whom it was given; null where nobody answers for the courtyard that day
 * @param done when the round was finished
 */
public record Task(
    UUID id,
    UUID route,
    UUID courtyard,
    LocalDate day,
    Instant from,
    Instant until,
    @Nullable UUID account,
    @Nullable Instant done) {}
