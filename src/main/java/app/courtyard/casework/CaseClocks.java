package app.courtyard.casework;

import app.courtyard.casework.ClockEvent.Answered;
import app.courtyard.casework.ClockEvent.Done;
import app.courtyard.casework.ClockEvent.MadeSafe;
import app.courtyard.casework.ClockEvent.Paused;
import app.courtyard.casework.ClockEvent.Promised;
import app.courtyard.casework.ClockEvent.ReOpened;
import app.courtyard.casework.ClockEvent.Resumed;
import app.courtyard.casework.ClockEvent.SeverityChanged;
import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a case, worked out from what happened to it and nothing else. They never mix: a
 * pause stops only the second.
 *
 * @param response by when the resident must be answered, or an urgent defect made safe; null where
 *     nobody waits for that
 * @param solution by when it must be put right
 */
public record CaseClocks(@Nullable CaseClock response, CaseClock solution) {

  /**
   * @param spokenAt when the resident spoke, or it was found; not when the server heard of it
   * @param events in any order
   */
  static CaseClocks of(
      CaseKind kind, Severity severity, Instant spokenAt, List<ClockEvent> events) {
    List<ClockEvent> ordered =
        events.stream().sorted(Comparator.comparing(ClockEvent::at)).toList();
    return new CaseClocks(
        kind.isAnswered() ? answer(spokenAt, ordered) : safety(severity, spokenAt, ordered),
        solution(severity, spokenAt, ordered));
  }

  private static CaseClock answer(Instant spokenAt, List<ClockEvent> events) {
    Instant met =
        events.stream()
            .filter(event -> event instanceof Answered)
            .map(ClockEvent::at)
            .findFirst()
            .orElse(null);
    return response(1, spokenAt, spokenAt.plus(Deadlines.ANSWER), met);
  }

  /**
   * Each time that it becomes urgent it must be made safe; that it was not in time stays, also when
   * it is urgent no more.
   */
  private static @Nullable CaseClock safety(
      Severity severity, Instant spokenAt, List<ClockEvent> events) {
    List<CaseClock> dangers = new ArrayList<>();
    Instant since = severity == Severity.URGENT ? spokenAt : null;
    Instant safe = null;
    for (ClockEvent event : events) {
      if (event instanceof SeverityChanged changed) {
        boolean urgent = changed.severity() == Severity.URGENT;
        if (since != null && !urgent) {
          dangers.add(danger(dangers.size(), since, safe == null ? event.at() : safe));
          since = null;
          safe = null;
        } else if (since == null && urgent) {
          since = event.at();
        }
      } else if (since != null
          && safe == null
          && (event instanceof MadeSafe || event instanceof Done)) {
        safe = event.at();
      }
    }
    if (since != null) {
      dangers.add(danger(dangers.size(), since, safe));
    }
    return dangers.stream()
        .filter(danger -> danger.metAt() != null && danger.isLate(danger.metAt()))
        .findFirst()
        .orElse(dangers.isEmpty() ? null : dangers.getLast());
  }

  private static CaseClock danger(int before, Instant since, @Nullable Instant safe) {
    return response(before + 1, since, since.plus(Deadlines.MADE_SAFE), safe);
  }

  private static CaseClock response(int number, Instant since, Instant due, @Nullable Instant met) {
    return CaseClock.running(number, since, since, due, met, Stops.NONE);
  }

  private static CaseClock solution(Severity severity, Instant spokenAt, List<ClockEvent> events) {
    Stops stops = stops(events);
    int number = 1;
    Instant setAt = spokenAt;
    Instant start = spokenAt;
    Instant due = stops.momentAfter(spokenAt, Deadlines.solution(severity));
    for (ClockEvent event : events) {
      if (event instanceof SeverityChanged changed) {
        number++;
        setAt = changed.at();
        start = spokenAt;
        due = stops.momentAfter(spokenAt, Deadlines.solution(changed.severity()));
      } else if (event instanceof Promised promised) {
        number++;
        setAt = promised.at();
        start = promised.at();
        due = kept(promised, stops);
      } else if (event instanceof ReOpened opened) {
        number++;
        setAt = opened.at();
      }
    }
    return CaseClock.running(number, setAt, start, due, doneAt(events), stops);
  }

  /** What stops it after the promise moves the date; within a stop it is never overdue. */
  private static Instant kept(Promised promised, Stops stops) {
    Instant due = promised.due();
    for (Stops.Stretch stop : stops.after(promised.at()).stretches()) {
      if (stop.from().isBefore(due)) {
        due = due.plus(Duration.between(stop.from(), stop.until()));
      }
    }
    return stops.afterStop(due);
  }

  private static @Nullable Instant doneAt(List<ClockEvent> events) {
    Instant done = null;
    for (ClockEvent event : events) {
      if (event instanceof Done && done == null) {
        done = event.at();
      } else if (event instanceof ReOpened) {
        done = null;
      }
    }
    return done;
  }

  private static Stops stops(List<ClockEvent> events) {
    List<Stops.Stretch> stops = new ArrayList<>();
    Paused pause = null;
    Instant done = null;
    for (ClockEvent event : events) {
      switch (event) {
        case Paused paused -> {
          if (pause != null) {
            stops.add(new Stops.Stretch(pause.at(), earlier(pause.until(), paused.at())));
          }
          pause = paused;
        }
        case Resumed resumed -> {
          if (pause != null) {
            stops.add(new Stops.Stretch(pause.at(), earlier(pause.until(), resumed.at())));
            pause = null;
          }
        }
        case Done finished -> {
          if (pause != null) {
            stops.add(new Stops.Stretch(pause.at(), earlier(pause.until(), finished.at())));
            pause = null;
          }
          done = done == null ? finished.at() : done;
        }
        case ReOpened opened -> {
          if (done != null) {
            stops.add(new Stops.Stretch(done, opened.at()));
            done = null;
          }
        }
        case Answered a -> {}
        case MadeSafe m -> {}
        case SeverityChanged s -> {}
        case Promised p -> {}
      }
    }
    if (pause != null) {
      stops.add(new Stops.Stretch(pause.at(), pause.until()));
    }
    return Stops.of(stops);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** All that is told of both, if nothing else happens. */
  List<Escalation> escalations(Instant knownAt) {
    return Stream.concat(
            response == null
                ? Stream.of()
                : response.escalations(Escalation.Clock.RESPONSE, knownAt).stream(),
            solution.escalations(Escalation.Clock.SOLUTION, knownAt).stream())
        .sorted(Comparator.comparing(Escalation::at))
        .toList();
  }
}
