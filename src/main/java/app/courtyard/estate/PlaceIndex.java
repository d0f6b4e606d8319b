package app.courtyard.estate;

import app.courtyard.form.Words;
import app.courtyard.place.PlaceKind;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All places by their codes: those of the workbook over those that are stored. */
final class PlaceIndex {

  /**
   * @param courtyard null where the workbook names none that exists, which was noted there
   * @param seenAt where in the workbook; null when it is only stored
   */
  record Found(
      UUID id,
      PlaceKind kind,
      @Nullable UUID courtyard,
      @Nullable String form,
      @Nullable Words seenAt) {}

  private final Map<String, Found> byCode = new HashMap<>();

  PlaceIndex(Map<String, Stored.Place> stored) {
    stored.forEach(
        (code, place) ->
            byCode.put(
                code, new Found(place.id(), place.kind(), place.courtyard(), place.form(), null)));
  }

  /**
   * Takes a code for a row's place: the stored one's, or a new one.
   *
   * @param courtyard null for a courtyard itself, or where it is not known
   */
  UUID claim(
      Line line, String code, PlaceKind kind, @Nullable UUID courtyard, @Nullable String form) {
    Found before = byCode.get(code);
    UUID id = before == null ? UuidCreator.getTimeOrderedEpoch() : before.id();
    UUID root = kind == PlaceKind.COURTYARD ? id : courtyard;
    if (before != null && before.seenAt() != null) {
      line.refuse(Column.CODE, Problem.Code.TWICE, before.seenAt());
    } else if (before != null && before.kind() != kind) {
      line.refuse(Column.CODE, Problem.Code.WRONG_KIND, PlaceWords.of(before.kind()));
    } else if (before != null && root != null && !root.equals(before.courtyard())) {
      // What was seen there stays with the courtyard that answered for it then.
      line.refuse(Column.CODE, Problem.Code.MOVED, Phrases.same(codeOf(before.courtyard())));
    }
    if (!code.isEmpty()) {
      byCode.put(code, new Found(id, kind, root, form, line.at()));
    }
    return id;
  }

  /** The place that a row names; null, and noted, when there is none or it is of another kind. */
  @Nullable Found refer(Line line, Column column, Set<PlaceKind> kinds) {
    String code = line.required(column, 40);
    Found found = byCode.get(code);
    if (found == null) {
      if (!code.isEmpty()) {
        line.refuse(column, Problem.Code.NOT_FOUND, PlaceWords.of(kinds));
      }
    } else if (!kinds.contains(found.kind())) {
      line.refuse(column, Problem.Code.WRONG_KIND, PlaceWords.of(kinds));
      return null;
    }
    return found;
  }

  String codeOf(@Nullable UUID id) {
    return byCode.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("?");
  }
}
