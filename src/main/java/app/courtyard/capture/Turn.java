package app.courtyard.capture;

import java.util.List;

/**
 * What a capture finds when its turn has come.
 *
 * @param before what came under its id
 * @param waiting what else of its sender waits for another record, which it may be
 */
record Turn(List<KeptCapture> before, List<KeptCapture> waiting) {}
