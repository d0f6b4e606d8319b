package app.courtyard.weekly;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done so that something does not happen again 预防措施.
 *
 * @param since the Friday of the week in which it was decided
 * @param caseClass what it is about, the first level or both; null: whatever
 * @param placeId where; null: the whole estate
 * @param place in words; null: the whole estate
 * @param words at most {@value #MOST_WORDS} characters
 * @param due by when
 * @param doneOn null: not yet
 */
public record Precaution(
    UUID id,
    LocalDate since,
    @Nullable String caseClass,
    @Nullable UUID placeId,
    @Nullable String place,
    String words,
    UUID responsibleId,
    String responsible,
    LocalDate due,
    @Nullable LocalDate doneOn) {

  public static final int MOST_WORDS = 500;

  public boolean isLate(LocalDate today) {
    return doneOn == null && due.isBefore(today);
  }
}
