package app.courtyard.plan;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as those who keep it see it.
 *
 * @param code by which a workbook names it
 * @param usedSince since when it counts; null: it is tried out
 * @param author who made it in the app; null: it was loaded
 */
public record KeptRoute(
    UUID id,
    String code,
    String courtyardName,
    RouteDraft content,
    Edition edition,
    @Nullable Instant usedSince,
    @Nullable Instant closedAt,
    @Nullable UUID author) {

  /** What somebody had before them when they began to change it. */
  public record Edition(int revision, int version) {}

  /** How far it is. */
  public enum State {
    TRIAL,
    /** Counts from a day to come. */
    COMING,
    IN_USE,
    CLOSED;

    /** In keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(@Nullable Instant usedSince, @Nullable Instant closedAt, Instant now) {
      if (closedAt != null) {
        return CLOSED;
      }
      if (usedSince == null) {
        return TRIAL;
      }
      return usedSince.isAfter(now) ? COMING : IN_USE;
    }
  }

  public State state(Instant now) {
    return State.of(usedSince, closedAt, now);
  }
}
