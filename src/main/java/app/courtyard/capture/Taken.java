package app.courtyard.capture;

import java.util.List;
import java.util.Optional;

/**
 * What became of a capture.
 *
 * @param record empty where it is held, or came before
 * @param waiting what of its sender waits for another record, which it may be
 */
record Taken(Optional<RecordAccepted> record, List<KeptCapture> waiting) {}
