package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.inspection.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything of one round, for the page on which it is reviewed.
 *
 * @param findings found, seen again or seen gone on this round, the worst first
 * @param stops in the order of the route
 * @param offRoute visits to other places, in the order of time
 * @param closingWords what was said at the end
 */
public record RoundPage(
    RoundRow row,
    List<Finding> findings,
    List<Stop> stops,
    List<Visit> offRoute,
    List<String> closingWords) {

  public RoundPage {
    findings = List.copyOf(findings);
    stops = List.copyOf(stops);
    offRoute = List.copyOf(offRoute);
    closingWords = List.copyOf(closingWords);
  }

  /**
   * A stop of the route, with what happened there.
   *
   * @param missed what was said about why it was left out
   */
  public record Stop(UUID place, String name, List<Visit> visits, @Nullable Missed missed) {}

  public record Missed(Words reason, @Nullable String words) {}

  /**
   * One form that was filled in on the round.
   *
   * @param place name, or the words for one that is not in the tree
   * @param reason why the arrival was confirmed by hand
   * @param distanceMetres between the phone and the place
   * @param minutesSince the visit before it in time; null for the first
   * @param form in the version in which it was filled in
   */
  public record Visit(
      UUID record,
      @Nullable UUID placeId,
      String place,
      String person,
      Arrival arrival,
      @Nullable String reason,
      @Nullable Double distanceMetres,
      Instant at,
      ClockState clock,
      @Nullable Long minutesSince,
      Result result,
      @Nullable Severity worst,
      int fails,
      Form form,
      JsonNode answers,
      List<Photo> photos) {}

  /**
   * A picture of a record.
   *
   * @param number in the record's manifest, from 1
   * @param here whether its bytes have come
   */
  public record Photo(
      UUID record, int number, @Nullable String question, String sha256, boolean here) {}
}
