package app.courtyard.weekly;

import app.courtyard.casework.CaseFile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came at least twice in four weeks, and once of these in the week.
 *
 * @param key as it stands in an address
 * @param placeId where; null: it is one cause, wherever
 * @param place in words; null: it is one cause, wherever
 * @param caseClass of all of them, its first level or both; null: of any
 * @param files the oldest first
 * @param inWeek how many of them in the week itself
 */
public record Repeat(
    String key,
    @Nullable UUID placeId,
    @Nullable String place,
    @Nullable String caseClass,
    List<CaseFile> files,
    int inWeek) {

  public int count() {
    return files.size();
  }
}
