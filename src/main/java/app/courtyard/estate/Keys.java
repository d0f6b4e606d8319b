package app.courtyard.estate;

import app.courtyard.form.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a sheet calls its rows, and their ids: each name once in a sheet. What was closed, or has
 * left, is brought back by nobody's old file.
 */
final class Keys<K> {

  private final Set<K> stored;
  private final Map<K, UUID> ids = new HashMap<>();
  private final Set<K> closed = new HashSet<>();
  private final Map<K, Words> seen = new HashMap<>();

  Keys(Map<K, Stored.Kept> stored) {
    this.stored = stored.keySet();
    stored.forEach(
        (key, kept) -> {
          ids.put(key, kept.id());
          if (kept.closed()) {
            closed.add(key);
          }
        });
  }

  /** The stored row's id or a new one. A second row of the same name is noted at the column. */
  UUID claim(Line line, Column column, K key) {
    if (key.equals("")) {
      return UuidCreator.getTimeOrderedEpoch(); // That it is missing was noted already.
    }
    Words before = seen.putIfAbsent(key, line.at());
    if (before != null) {
      line.refuse(column, Problem.Code.TWICE, before);
    } else if (isClosed(key)) {
      line.refuse(column, Problem.Code.CLOSED);
    }
    return ids.computeIfAbsent(key, any -> UuidCreator.getTimeOrderedEpoch());
  }

  /** Those that are there already. */
  Set<K> stored() {
    return stored;
  }

  boolean isClosed(K key) {
    return closed.contains(key);
  }

  Map<K, UUID> ids() {
    return ids;
  }
}
