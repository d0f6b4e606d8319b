package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Position;
import app.courtyard.form.FormKind;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.patrol.Remark.Kind;
import app.courtyard.patrol.Visit.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks a round through before a person does. What it finds may all have its good reason. */
public final class Judging {

  /** Metres a second. One walks at 1.4; 2.5 is a run, and nobody runs with a phone in the hand. */
  static final double FASTEST_WALK = 2.5;

  /** Metres. What lies nearer together is not told apart by coordinates off a plan. */
  static final double LEAST_WAY = 50;

  /** Metres, beyond what the phone itself was unsure of: a large building is as long as that. */
  static final double FAR = 100;

  /** A form with fewer answers may well be done at a glance. */
  static final int MANY_ANSWERS = 6;

  /** To read a question, look up and press takes longer, even for who knows them by heart. */
  static final Duration LEAST_PER_ANSWER = Duration.ofSeconds(1);

  /** Who has just come has not seen yet that the rest passed. */
  static final Duration LEAST_LOOK = Duration.ofSeconds(10);

  /**
   * @param running what was not visited may still be
   */
  public static List<Remark> of(RoundPage page, boolean running) {
    List<Remark> remarks = new ArrayList<>();
    if (!running) {
      page.stops().stream()
          .filter(stop -> stop.visits().isEmpty())
          .forEach(stop -> remarks.add(missed(stop)));
    }
    List<Visit> visits = page.visits().stream().sorted(Comparator.comparing(Visit::at)).toList();
    visits.forEach(visit -> remarks.addAll(of(visit)));
    // Where two walk one round, each has a pace of their own.
    visits.stream()
        .collect(Collectors.groupingBy(Visit::person))
        .values()
        .forEach(ofOne -> remarks.addAll(tooFast(ofOne)));
    remarks.sort(Comparator.comparing(Remark::kind));
    return remarks;
  }

  /** What can be said of one visit by itself. */
  public static List<Remark> of(Visit visit) {
    List<Remark> remarks = new ArrayList<>();
    boolean byHand = visit.arrival() == Arrival.HAND || visit.arrival() == Arrival.PICK;
    if (byHand && visit.form().kind() == FormKind.CHECKLIST) {
      remarks.add(Remark.of(Kind.BY_HAND, visit));
    }
    long seconds = visit.duration().toSeconds();
    List<VerdictAnswer> verdicts = VerdictAnswer.in(visit.form(), visit.answers());
    long given = verdicts.stream().filter(verdict -> verdict.rest() == null).count();
    if (given >= MANY_ANSWERS
        && visit.duration().compareTo(LEAST_PER_ANSWER.multipliedBy(given)) < 0) {
      remarks.add(Remark.of(Kind.TOO_SHORT, visit, seconds, given));
    }
    if (visit.distanceMetres() != null
        && visit.distanceMetres() > FAR + Objects.requireNonNullElse(visit.accuracyMetres(), 0.0)) {
      remarks.add(Remark.of(Kind.FAR, visit, Math.round(visit.distanceMetres())));
    }
    if (visit.clock() == ClockState.UNCERTAIN) {
      remarks.add(Remark.of(Kind.UNCERTAIN, visit));
    }
    long fromGallery =
        visit.photos().stream().filter(photo -> photo.origin().equals("gallery")).count();
    if (fromGallery > 0) {
      remarks.add(Remark.of(Kind.GALLERY, visit, fromGallery));
    }
    verdicts.stream()
        .map(VerdictAnswer::rest)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(rest -> Duration.between(visit.startedAt(), rest))
        .filter(look -> !look.isNegative() && look.compareTo(LEAST_LOOK) < 0)
        .ifPresent(look -> remarks.add(Remark.of(Kind.REST_AT_ONCE, visit, look.toSeconds())));
    remarks.sort(Comparator.comparing(Remark::kind));
    return remarks;
  }

  private static Remark missed(RoundPage.Stop stop) {
    return new Remark(Kind.MISSED, null, stop.place(), stop.name(), List.of(), null, stop.missed());
  }

  /**
   * @param visits of one person, in the order of time
   */
  private static List<Remark> tooFast(List<Visit> visits) {
    return IntStream.range(1, visits.size())
        .mapToObj(i -> tooFast(visits.get(i - 1), visits.get(i)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** From the end of one visit to the beginning of the next, as the crow flies. */
  private static @Nullable Remark tooFast(Visit from, Visit to) {
    Point here = from.placeAt();
    Point there = to.placeAt();
    boolean sure = from.clock() == ClockState.ANCHORED && to.clock() == ClockState.ANCHORED;
    if (here == null || there == null || !sure) {
      return null;
    }
    double metres =
        new Position(here.latitude(), here.longitude(), 0, from.at())
            .distanceTo(there.latitude(), there.longitude());
    Instant arrived = to.arrivedAt() == null ? to.startedAt() : to.arrivedAt();
    // A form that was opened before the last one was finished: its end is the first sure sign.
    Instant seen = arrived.isBefore(from.at()) ? to.at() : arrived;
    double seconds = Math.max(1, Duration.between(from.at(), seen).toMillis() / 1000.0);
    return metres >= LEAST_WAY && metres / seconds > FASTEST_WALK
        ? Remark.of(Kind.TOO_FAST, to, Math.round(metres), Math.round(seconds))
        : null;
  }

  private Judging() {}
}
