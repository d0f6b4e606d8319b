package app.courtyard.casework;

import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param number said on the telephone, once in the estate
 * @param caseClass 'repairs.leak', of the two levels; null: it has none
 * @param item of a defect
 * @param place where it is in the tree; else in words
 * @param courtyardId whose it is; null: the estate's as a whole
 * @param recordId by which it came in from site; null: taken at the desk
 * @param grave a major complaint 重大投诉: the supervisor's at once
 * @param spokenAt when the resident spoke, or it was found
 * @param answeredAt when the first response was given; null: not yet
 * @param pausedUntil null: it is not paused
 * @param linkedDueAt the first answer that those wait for who told the same; null: none of them
 *     does
 * @param version as of which somebody has seen it
 */
public record CaseFile(
    UUID estateId,
    UUID id,
    int number,
    CaseKind kind,
    CaseState state,
    Severity severity,
    @Nullable String caseClass,
    @Nullable Item item,
    @Nullable String words,
    @Nullable UUID placeId,
    @Nullable String place,
    @Nullable UUID courtyardId,
    @Nullable String courtyard,
    Channel channel,
    @Nullable String reporterName,
    @Nullable String reporterPhone,
    @Nullable UUID recordId,
    UUID takenBy,
    String taker,
    @Nullable UUID ownerId,
    @Nullable String owner,
    @Nullable Department department,
    boolean grave,
    Instant spokenAt,
    Instant knownAt,
    @Nullable Instant responseDueAt,
    @Nullable Instant responseMetAt,
    Instant solutionDueAt,
    @Nullable Instant solutionMetAt,
    @Nullable Instant pausedUntil,
    @Nullable UUID linkedTo,
    @Nullable Instant linkedDueAt,
    @Nullable Instant closedAt,
    int version) {

  /** The first level of its class; null: it has none. */
  public @Nullable String topic() {
    return caseClass == null ? null : caseClass.split("\\.", 2)[0];
  }

  /** The second level of its class; null: it has none. */
  public @Nullable String part() {
    return caseClass != null && caseClass.contains(".") ? caseClass.split("\\.", 2)[1] : null;
  }

  /** By when somebody is to be answered, or an urgent one made safe: null when nobody waits. */
  public @Nullable Instant responseOwedBy() {
    return earlier(owesOwnResponse() ? responseDueAt : null, linkedDueAt);
  }

  /** As above, leaving out those who told the same. */
  public boolean owesOwnResponse() {
    return responseDueAt != null && responseMetAt == null;
  }

  /** The response that somebody waits for, or else the solution: null when nothing is owed. */
  public @Nullable Instant nextDueAt() {
    boolean owed = responseOwedBy() != null || solutionMetAt == null;
    return state.isOpen() && owed ? pressesAt() : null;
  }

  /** As {@code next_due_at}: of what is done too. */
  Instant pressesAt() {
    Instant owed = responseOwedBy();
    return owed != null && owed.isBefore(solutionDueAt) ? owed : solutionDueAt;
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
