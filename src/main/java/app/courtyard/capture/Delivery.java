package app.courtyard.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When captures were sent and came in.
 *
 * @param receivedAt by the server's clock
 * @param sentAt by the phone's own clock; null where it does not say
 */
public record Delivery(Instant receivedAt, @Nullable Instant sentAt) {}
