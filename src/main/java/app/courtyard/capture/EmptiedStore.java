package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A store that the browser emptied, as in wire.ts, with what waited in it at its last contact.
 *
 * @param store its mark
 * @param here whether it was on the device that asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmptiedStore(
    UUID store,
    boolean here,
    int captures,
    int photos,
    @Nullable Instant oldest,
    Instant lastContact,
    Instant noticed) {}
