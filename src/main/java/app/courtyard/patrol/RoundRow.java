package app.courtyard.patrol;

import app.courtyard.form.Severity;
import java.time.Duration;
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
 * @param reviewedAt when somebody last gave a verdict, after the newest of its records had come
 * @param returned what was sent back of it and has not come yet
 * @param trial walked while its route was tried out: counts nowhere
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
    @Nullable String reviewer,
    int returned,
    boolean trial) {

  /** Where the next page of a list begins. */
  public Key key() {
    return new Key(startedAt, id);
  }

  public record Key(Instant startedAt, UUID id) {}

  /** How far a round is. */
  public enum State {
    RUNNING,
    /** Begun, and given up or never told of its end. */
    UNFINISHED,
    FINISHED
  }

  /** A round without an end runs no longer than a long shift. */
  private static final Duration LONGEST = Duration.ofHours(12);

  public State state(Instant now) {
    if (finishedAt != null) {
      return State.FINISHED;
    }
    return startedAt.plus(LONGEST).isAfter(now) ? State.RUNNING : State.UNFINISHED;
  }

  public boolean reviewed() {
    return reviewedAt != null;
  }

  /** Stops that were not visited; none is missed while the round runs. */
  public int missed(Instant now) {
    return state(now) == State.RUNNING ? 0 : stops - visited;
  }

  public boolean photosMissing() {
    return photosHere < photos;
  }
}
