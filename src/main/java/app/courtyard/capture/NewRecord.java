package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.Severity;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A capture that has just become a record, with all that is known of it.
 *
 * @param placeName of the place of the tree, with its building's, as they were called then; null
 *     where it is none
 * @param courtyardId where it belongs: the place's courtyard; without a place in the tree the
 *     nearest, or the only one, that the person answers for; null for somebody who answers for the
 *     whole estate
 * @param taskId what it was done for; for a visit on a round the round's id
 * @param capturedAt when it was finished, by the server's time as well as the phone knew it
 * @param answers right answers to the form
 * @param verdicts those among the answers, in the order of the form
 * @param worst of its fails; null where nothing failed
 * @param corrects an earlier record or held capture of the same person
 * @param voids an earlier record of the same person that is to count no more
 */
public record NewRecord(
    Estate estate,
    UUID id,
    Form form,
    Person person,
    @Nullable UUID deviceId,
    @Nullable RecordPlace place,
    @Nullable String placeName,
    @Nullable UUID courtyardId,
    @Nullable UUID taskId,
    Instant startedAt,
    Instant capturedAt,
    ClockState clock,
    Instant receivedAt,
    @Nullable Position position,
    @Nullable Double distanceMetres,
    JsonNode answers,
    List<VerdictAnswer> verdicts,
    Result result,
    @Nullable Severity worst,
    int fails,
    List<Revisit> revisits,
    @Nullable UUID corrects,
    @Nullable UUID voids,
    List<PhotoInManifest> photos) {

  /** The place of the tree where it was made; null where it was none. */
  public @Nullable UUID placeId() {
    return place == null ? null : place.id();
  }
}
