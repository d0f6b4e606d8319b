package app.courtyard.inspection;

import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found wrong 发现问题.
 *
 * @param recordId where it was found first
 * @param seenRecordId the newest record at which it was still there
 * @param where in the words of whoever found it, at no place of the tree
 * @param goneAt when somebody saw that it is gone; null while it is open
 * @param photos of the newest record that shows it
 */
public record Finding(
    UUID id,
    UUID recordId,
    UUID seenRecordId,
    @Nullable UUID goneRecordId,
    String question,
    @Nullable UUID place,
    @Nullable String where,
    Words label,
    Severity severity,
    Department department,
    @Nullable String note,
    Instant foundAt,
    Instant dueAt,
    @Nullable Instant calledAt,
    @Nullable Instant goneAt,
    List<FindingPhoto> photos) {

  private static final String FREE_QUESTION = "finding";

  /** Found at any place, and not an item of a checklist. */
  public boolean free() {
    return question.equals(FREE_QUESTION);
  }

  /**
   * A picture of it.
   *
   * @param number in the record's manifest, from 1
   * @param here whether its bytes have come
   */
  public record FindingPhoto(UUID recordId, int number, String sha256, boolean here) {}
}
