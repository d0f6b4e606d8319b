package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook calls what the database knows by its id.
 *
 * @param keys codes of places and routes, numbers of staff, login names
 * @param checklists their titles, or the id where a title does not tell which
 */
record Names(Map<UUID, String> keys, Map<String, Words> checklists) {

  @Nullable String key(@Nullable Object id) {
    return id == null ? null : keys.get(id);
  }

  @Nullable Words checklist(@Nullable Object id) {
    return id == null ? null : checklists.getOrDefault(id.toString(), Phrases.same(id.toString()));
  }

  /** These and others. */
  Names and(Map<UUID, String> more) {
    Map<UUID, String> all = new HashMap<>(keys);
    all.putAll(more);
    return new Names(all, checklists);
  }
}
