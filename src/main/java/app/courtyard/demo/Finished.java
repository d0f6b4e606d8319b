package app.courtyard.demo;

import app.courtyard.demo.Snapshots.Snapshot;
import java.time.Instant;
import java.util.List;

/**
 * A finished capture with the pictures that go with it.
 *
 * @param content the very string that is sent
 * @param photos those that will arrive
 */
record Finished(Instant at, String content, List<Snapshot> photos) {}
