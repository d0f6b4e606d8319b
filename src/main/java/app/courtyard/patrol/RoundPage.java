package app.courtyard.patrol;

import app.courtyard.form.Words;
import app.courtyard.inspection.Finding;
import app.courtyard.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one round, for the page on which it is reviewed.
 *
 * @param findings found, seen again or seen gone on this round, the worst first
 * @param stops in the order of the route
 * @param offRoute visits to other places, in the order of time; voided ones too
 * @param pauses in the order of time
 * @param closingWords what was said at the end
 * @param verdicts what was said about the round or a part of it, the oldest first
 */
public record RoundPage(
    RoundRow row,
    List<Finding> findings,
    List<Stop> stops,
    List<Visit> offRoute,
    List<Pause> pauses,
    List<String> closingWords,
    List<Verdict> verdicts) {

  public RoundPage {
    findings = List.copyOf(findings);
    stops = List.copyOf(stops);
    offRoute = List.copyOf(offRoute);
    pauses = List.copyOf(pauses);
    closingWords = List.copyOf(closingWords);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * A stop of the route, with what happened there.
   *
   * @param visits those that count
   * @param voided those that were taken back
   * @param missed what was said about why it was left out
   */
  public record Stop(
      UUID place, String name, List<Visit> visits, List<Visit> voided, @Nullable Missed missed) {}

  public record Missed(Words reason, @Nullable String words) {}

  /**
   * The round rested.
   *
   * @param until when the next thing was done on it; null: nothing yet
   */
  public record Pause(Instant from, @Nullable Instant until, Words reason) {}

  /** All that count, stop by stop, and then those off the route. */
  public List<Visit> visits() {
    return Stream.concat(
            stops.stream().map(Stop::visits).flatMap(List::stream),
            offRoute.stream().filter(visit -> visit.voided() == null))
        .toList();
  }
}
