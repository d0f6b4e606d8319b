package app.courtyard.plan;

import app.courtyard.people.Cover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a route is walked, and by whom.
 *
 * @param walker who always walks it; null: whoever is on duty in its courtyard
 * @param from the first day
 * @param until the last day; null: until further notice
 */
record Schedule(
    UUID routeId,
    UUID courtyardId,
    @Nullable UUID walker,
    Rhythm rhythm,
    List<Window> windows,
    LocalDate from,
    @Nullable LocalDate until) {

  Schedule {
    windows = List.copyOf(windows);
  }

  /** What this route owes from a day on. */
  List<Owed> owed(LocalDate first, int days, ZoneId zone) {
    return first
        .datesUntil(first.plusDays(days))
        .filter(this::isWalkedOn)
        .flatMap(day -> on(day, zone))
        .toList();
  }

  private boolean isWalkedOn(LocalDate day) {
    return !day.isBefore(from)
        && (until == null || !day.isAfter(until))
        && rhythm.fallsOn(day, from);
  }

  private Stream<Owed> on(LocalDate day, ZoneId zone) {
    return IntStream.range(0, windows.size())
        .mapToObj(
            i -> {
              Window window = windows.get(i);
              return new Owed(
                  routeId,
                  courtyardId,
                  walker,
                  day,
                  i + 1,
                  window.opens(day, zone),
                  window.closes(day, zone));
            });
  }

  /**
   * One round that is owed.
   *
   * @param turn which one of the day, from 1
   */
  record Owed(
      UUID routeId,
      UUID courtyardId,
      @Nullable UUID walker,
      LocalDate day,
      int turn,
      Instant from,
      Instant until) {

    Key key() {
      return new Key(routeId, day, turn);
    }

    /** Whoever always walks it, if they are there that day, or else whoever is on duty. */
    @Nullable UUID walkedBy(Cover cover) {
      return walker != null && cover.absenceOf(walker, day).isEmpty()
          ? walker
          : cover.of(courtyardId, day).orElse(null);
    }
  }

  /** A route owes at most one round for each window of a day. */
  record Key(UUID routeId, LocalDate day, int turn) {}
}
