package app.courtyard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that one says of a route.
 *
 * @param from the first day
 * @param until the last day; null: until further notice
 * @param walker who always walks it; null: whoever is on duty in its courtyard
 * @param testers who walks it too while it is tried out, beside its author
 */
public record RouteDraft(
    String name,
    UUID courtyard,
    List<Stop> stops,
    Rhythm rhythm,
    List<Window> windows,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable UUID walker,
    Set<UUID> testers) {

  public static final int NAME_MAX_LENGTH = 80;
  public static final int MOST_STOPS = 200;
  public static final int MOST_WINDOWS = 6;

  public RouteDraft {
    name = name.strip();
    stops = List.copyOf(stops);
    windows = List.copyOf(windows);
    testers = Set.copyOf(testers);
  }

  /**
   * A place on the route.
   *
   * @param form what is filled in there; empty: not chosen yet
   */
  public record Stop(UUID place, String form) {}
}
