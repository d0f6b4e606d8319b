package app.courtyard.casework;

import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be followed from now on.
 *
 * @param caseClass of one or two levels, 'noise.renovation'; null: it has none
 * @param words at most {@value #MOST_WORDS} characters; null where the class says it all
 * @param recordId by which it came in from site; opened by a record once only
 * @param spokenAt when the resident spoke, or it was found: the clocks run from then
 * @param knownAt when the server heard of it
 * @param item of a defect
 */
public record NewCase(
    UUID estateId,
    CaseKind kind,
    Severity severity,
    @Nullable String caseClass,
    @Nullable String words,
    @Nullable UUID placeId,
    @Nullable String placeWords,
    @Nullable UUID courtyardId,
    Channel channel,
    @Nullable String reporterName,
    @Nullable String reporterPhone,
    @Nullable UUID recordId,
    UUID takenBy,
    @Nullable UUID ownerId,
    @Nullable Department department,
    boolean grave,
    Instant spokenAt,
    Instant knownAt,
    @Nullable Item item) {

  public static final int MOST_WORDS = 2000;
  public static final int MOST_PLACE_WORDS = 200;
  public static final int MOST_NAME = 60;
  public static final int MOST_PHONE = 30;

  /** One that is no defect. */
  public NewCase(
      UUID estateId,
      CaseKind kind,
      Severity severity,
      @Nullable String caseClass,
      @Nullable String words,
      @Nullable UUID placeId,
      @Nullable String placeWords,
      @Nullable UUID courtyardId,
      Channel channel,
      @Nullable String reporterName,
      @Nullable String reporterPhone,
      @Nullable UUID recordId,
      UUID takenBy,
      @Nullable UUID ownerId,
      @Nullable Department department,
      boolean grave,
      Instant spokenAt,
      Instant knownAt) {
    this(
        estateId,
        kind,
        severity,
        caseClass,
        words,
        placeId,
        placeWords,
        courtyardId,
        channel,
        reporterName,
        reporterPhone,
        recordId,
        takenBy,
        ownerId,
        department,
        grave,
        spokenAt,
        knownAt,
        null);
  }

  CaseState state() {
    return ownerId == null && department == null ? CaseState.RECEIVED : CaseState.ASSIGNED;
  }
}
