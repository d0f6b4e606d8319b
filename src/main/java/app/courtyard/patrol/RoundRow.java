package app.courtyard.patrol;

import app.courtyard.form.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param finishedAt null while it runs, or where its end has not come
 * @param stops on the route
 * @param visited of them
 * @param scanned visits proved by a code
 * @param typed visits proved by its short code
 * @param byHand visits that were confirmed otherwise
 * @param fails verdicts 'fail' in all its records
 * @param worst of them
 * @param photos that its records say they have
 * @param photosHere of them
 * @param reviewedAt when somebody last said 'fine', after the newest of its records had come
 */
public record RoundRow(
    UUID id,
    String route,
    String ambassador,
    String courtyard,
    UUID courtyardId,
    Instant startedAt,
    @Nullable Instant finishedAt,
    int stops,
    int visited,
    int scanned,
    int typed,
    int byHand,
    int fails,
    @Nullable Severity worst,
    int photos,
    int photosHere,
    @Nullable Instant reviewedAt,
    @Nullable String reviewer) {

  /** Where the next page of a list begins. */
  public Key key() {
    return new Key(startedAt, id);
  }

  public record Key(Instant startedAt, UUID id) {}

  public boolean finished() {
    return finishedAt != null;
  }

  public boolean reviewed() {
    return reviewedAt != null;
  }

  /** Stops that were not visited; none is missed while the round runs. */
  public int missed() {
    return finished() ? stops - visited : 0;
  }

  public boolean photosMissing() {
    return photosHere < photos;
  }
}
