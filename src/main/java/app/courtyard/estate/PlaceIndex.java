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
      boolean closed,
      @Nullable Words seenAt) {}

  private final Map<String, Found> byCode = new HashMap<>();
  private final Map<UUID, String> codes = new HashMap<>();
  private final Set<String> stored;

  PlaceIndex(Map<String, Stored.Place> stored) {
    this.stored = stored.keySet();
    stored.forEach(
        (code, place) ->
            put(
                code,
                new Found(
                    place.kept().id(),
                    place.kind(),
                    place.courtyard(),
                    place.form(),
                    place.kept().closed(),
                    null)));
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
    } else if (before != null && before.closed()) {
      line.refuse(Column.CODE, Problem.Code.CLOSED);
    } else if (before != null && before.kind() != kind) {
      line.refuse(Column.CODE, Problem.Code.WRONG_KIND, PlaceSheets.of(before.kind()).title());
    } else if (before != null && root != null && !root.equals(before.courtyard())) {
      // What was seen there stays with the courtyard that answered for it then.
      line.refuse(Column.CODE, Problem.Code.MOVED, Phrases.same(codeOf(before.courtyard())));
    }
    if (!code.isEmpty()) {
      put(code, new Found(id, kind, root, form, false, line.at()));
    }
    return id;
  }

  private void put(String code, Found place) {
    byCode.put(code, place);
    codes.put(place.id(), code);
  }

  /** The place that a row names; null, and noted, when there is none that it may name. */
  @Nullable Found refer(Line line, Column column) {
    return refer(line, column, false);
  }

  /**
   * @param closedToo whether it may be one that was closed
   */
  @Nullable Found refer(Line line, Column column, boolean closedToo) {
    String code = line.given(column);
    Found found = byCode.get(code);
    if (found == null) {
      if (!code.isEmpty()) {
        line.refuse(column, Problem.Code.NOT_FOUND);
      }
    } else if (!line.mayName(column, PlaceSheets.of(found.kind()))) {
      line.refuse(column, Problem.Code.WRONG_KIND);
      return null;
    } else if (found.closed() && !closedToo) {
      line.refuse(column, Problem.Code.CLOSED);
    }
    return found;
  }

  /** The codes that are there already. */
  Set<String> stored() {
    return stored;
  }

  /** Of all places, by their ids. */
  Map<UUID, String> codes() {
    return codes;
  }

  String codeOf(@Nullable UUID id) {
    return id == null ? "?" : codes.getOrDefault(id, "?");
  }
}
