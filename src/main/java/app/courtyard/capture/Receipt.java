package app.courtyard.capture;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with one capture that was sent.
 *
 * @param id as in the capture; null where it could not be read
 * @param content SHA-256 of the capture's bytes
 * @param missing hashes of its pictures that are not here yet; only with none the receipt is
 *     complete
 */
public record Receipt(
    @Nullable UUID id,
    String content,
    CaptureState state,
    List<Reason> reasons,
    List<String> missing) {}
