package app.courtyard.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a case's two clocks.
 *
 * @param number goes up each time the date is set anew: each is escalated for itself
 * @param setAt when this date was set
 * @param halfAt when half of the time has run; never within a stop
 * @param fourFifthsAt when four fifths of it have run
 * @param metAt when what was to be done was done; null: it was not yet
 */
public record CaseClock(
    int number,
    Instant setAt,
    Instant halfAt,
    Instant fourFifthsAt,
    Instant dueAt,
    @Nullable Instant metAt) {

  static CaseClock running(
      int number, Instant setAt, Instant start, Instant due, @Nullable Instant met, Stops stops) {
    Duration all = stops.running(start, due);
    return new CaseClock(
        number,
        setAt,
        stops.momentAfter(start, all.dividedBy(2)),
        stops.momentAfter(start, all.multipliedBy(4).dividedBy(5)),
        due,
        met);
  }

  /** Being late is for ever: what was met after its date stays late. */
  public boolean isLate(Instant now) {
    return (metAt == null ? now : metAt).isAfter(dueAt);
  }

  private Instant reachedAt(Escalation.Level level) {
    return switch (level) {
      case HALF -> halfAt;
      case FOUR_FIFTHS -> fourFifthsAt;
      case OVERDUE -> dueAt;
    };
  }

  /**
   * When somebody above is told. What had passed before anybody could know is told once, and only
   * the worst of it.
   *
   * @param knownAt when the server heard of the case
   */
  List<Escalation> escalations(Escalation.Clock which, Instant knownAt) {
    Instant from = knownAt.isAfter(setAt) ? knownAt : setAt;
    List<Escalation> all = new ArrayList<>();
    for (Escalation.Level level : Escalation.Level.values()) {
      Instant reached = reachedAt(level);
      if (metAt != null && !metAt.isAfter(reached)) {
        break;
      }
      if (reached.isBefore(from)) {
        all.clear();
        reached = from;
      }
      all.add(new Escalation(which, number, level, reached));
    }
    return metAt == null ? all : all.stream().filter(one -> one.at().isBefore(metAt)).toList();
  }
}
