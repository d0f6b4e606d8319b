package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One form that was filled in, on a round or by itself. When and how somebody came there is told by
 * the first record of it, what was seen by the one that counts.
 *
 * @param record the one that counts; of what was voided the newest
 * @param place name, or the words for one that is not in the tree
 * @param placeAt where that is, as far as the estate knows
 * @param reason why the arrival was confirmed by hand
 * @param distanceMetres between the phone and the place
 * @param accuracyMetres of the phone's position
 * @param minutesSince the visit before it in time of the same person; null for the first
 * @param form in the version in which it was filled in
 * @param earlier what was corrected, the newest first
 * @param correctedAt when the one that counts was made; null where nothing was corrected
 */
public record Visit(
    UUID record,
    @Nullable UUID taskId,
    @Nullable UUID courtyardId,
    @Nullable UUID placeId,
    String place,
    @Nullable Point placeAt,
    String person,
    Arrival arrival,
    @Nullable Instant arrivedAt,
    @Nullable String reason,
    @Nullable Double distanceMetres,
    @Nullable Double accuracyMetres,
    Instant startedAt,
    Instant at,
    ClockState clock,
    @Nullable Long minutesSince,
    Result result,
    @Nullable Severity worst,
    int fails,
    Form form,
    JsonNode answers,
    List<Photo> photos,
    List<Version> earlier,
    @Nullable Instant correctedAt,
    @Nullable Voided voided) {

  public Visit {
    photos = List.copyOf(photos);
    earlier = List.copyOf(earlier);
  }

  /** Degrees. */
  public record Point(double latitude, double longitude) {}

  /** As it was said before it was corrected. */
  public record Version(
      UUID record, String person, Instant at, Form form, JsonNode answers, List<Photo> photos) {}

  /**
   * Taken back.
   *
   * @param reason the code of an option of the form 'record.void'
   */
  public record Voided(String by, Instant at, String reason, @Nullable String words) {}

  /**
   * A picture of a record.
   *
   * @param number in the record's manifest, from 1
   * @param origin camera, gallery or signature
   * @param here whether its bytes have come
   */
  public record Photo(
      UUID record,
      int number,
      @Nullable String question,
      String sha256,
      String origin,
      boolean here) {}

  /** How long it was being filled in. */
  public Duration duration() {
    return Duration.between(startedAt, at);
  }

  /** Everything that stands for this visit: whatever was said about one of them is said of it. */
  public List<UUID> records() {
    return Stream.concat(Stream.of(record), earlier.stream().map(Version::record)).toList();
  }

  Visit after(@Nullable Visit before) {
    Long minutes = before == null ? null : Duration.between(before.at, at).toMinutes();
    return new Visit(
        record,
        taskId,
        courtyardId,
        placeId,
        place,
        placeAt,
        person,
        arrival,
        arrivedAt,
        reason,
        distanceMetres,
        accuracyMetres,
        startedAt,
        at,
        clock,
        minutes,
        result,
        worst,
        fails,
        form,
        answers,
        photos,
        earlier,
        correctedAt,
        voided);
  }
}
