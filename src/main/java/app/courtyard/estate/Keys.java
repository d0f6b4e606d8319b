package app.courtyard.estate;

import app.courtyard.form.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a sheet calls its rows, and their ids: each name once in a sheet. */
final class Keys<K> {

  private final Map<K, UUID> ids;
  private final Map<K, Words> seen = new HashMap<>();

  Keys(Map<K, UUID> stored) {
    ids = new HashMap<>(stored);
  }

  /** The stored row's id or a new one. A second row of the same name is noted at the column. */
  UUID claim(Line line, Column column, K key) {
    if (key.equals("")) {
      return UuidCreator.getTimeOrderedEpoch(); // That it is missing was noted already.
    }
    Words before = seen.putIfAbsent(key, line.at());
    if (before != null) {
      line.refuse(column, Problem.Code.TWICE, before);
    }
    return ids.computeIfAbsent(key, any -> UuidCreator.getTimeOrderedEpoch());
  }

  Map<K, UUID> ids() {
    return ids;
  }
}
