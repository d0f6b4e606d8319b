package app.courtyard.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches in which the clock of the solution stands: pauses, and what was taken for done
 * until it was opened again. They never overlap, and stand in their order.
 */
record Stops(List<Stretch> stretches) {

  static final Stops NONE = new Stops(List.of());

  record Stretch(Instant from, Instant until) {

    private boolean holds(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(until);
    }
  }

  /** What overlaps or touches becomes one. */
  static Stops of(List<Stretch> some) {
    List<Stretch> merged = new ArrayList<>();
    some.stream()
        .filter(stretch -> stretch.from.isBefore(stretch.until))
        .sorted(Comparator.comparing(Stretch::from))
        .forEach(
            stretch -> {
              if (!merged.isEmpty() && !stretch.from.isAfter(merged.getLast().until)) {
                Stretch last = merged.removeLast();
                Instant until = stretch.until.isAfter(last.until) ? stretch.until : last.until;
                merged.add(new Stretch(last.from, until));
              } else {
                merged.add(stretch);
              }
            });
    return new Stops(List.copyOf(merged));
  }

  /** When the clock has run for so long, having been set going at a moment. */
  Instant momentAfter(Instant start, Duration running) {
    Instant moment = start;
    Duration left = running;
    for (Stretch stop : stretches) {
      if (!stop.until.isAfter(moment)) {
        continue;
      }
      if (stop.from.isAfter(moment)) {
        Duration before = Duration.between(moment, stop.from);
        if (left.compareTo(before) < 0) {
          return moment.plus(left);
        }
        left = left.minus(before);
      }
      moment = stop.until;
    }
    return moment.plus(left);
  }

  /** For how long the clock runs between two moments. */
  Duration running(Instant from, Instant until) {
    Duration running = Duration.between(from, until);
    for (Stretch stop : stretches) {
      Instant begin = stop.from.isAfter(from) ? stop.from : from;
      Instant end = stop.until.isBefore(until) ? stop.until : until;
      if (begin.isBefore(end)) {
        running = running.minus(Duration.between(begin, end));
      }
    }
    return running;
  }

  /** A moment that falls into a stop is the end of it. */
  Instant afterStop(Instant moment) {
    return stretches.stream()
        .filter(stop -> stop.holds(moment))
        .map(Stretch::until)
        .findFirst()
        .orElse(moment);
  }

  /** Those that begin later than a moment. */
  Stops after(Instant moment) {
    return new Stops(stretches.stream().filter(stop -> !stop.from.isBefore(moment)).toList());
  }
}
