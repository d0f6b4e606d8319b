package app.courtyard.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline, for good.
 *
 * @param at when it happened, on site too
 * @param knownAt when the server heard of it
 * @param accountId whose doing; null: the house's own
 * @param recordId by which it came in from site
 * @param state of the case after it
 */
public record TimelineEntry(
    UUID id,
    CaseAct act,
    Instant at,
    Instant knownAt,
    @Nullable UUID accountId,
    @Nullable String account,
    @Nullable String words,
    @Nullable UUID recordId,
    CaseState state) {}
