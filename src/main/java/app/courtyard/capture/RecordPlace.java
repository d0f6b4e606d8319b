package app.courtyard.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a capture was made, and how that is known.
 *
 * @param id a place of the tree; null where there are only words
 * @param words for a place that is not in the tree
 * @param at when the code was read or the arrival confirmed
 * @param code hash of the code that was read, valid or retired
 * @param reason by hand: why
 */
public record RecordPlace(
    @Nullable UUID id,
    @Nullable String words,
    Arrival arrival,
    @Nullable Instant at,
    @Nullable String code,
    @Nullable String reason) {

  RecordPlace moved(Duration by) {
    return new RecordPlace(id, words, arrival, at == null ? null : at.plus(by), code, reason);
  }
}
