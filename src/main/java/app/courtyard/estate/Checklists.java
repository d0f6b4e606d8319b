package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The checklists that there are, by title or id. */
record Checklists(Map<String, String> ids) {

  /** The id of the checklist that a row names; null when it names none. */
  @Nullable String find(Line line, Column column) {
    String text = line.text(column, 80);
    if (text == null) {
      return null;
    }
    String id = ids.get(text);
    if (id == null) {
      line.refuse(column, Problem.Code.NOT_A_WORD, all());
    }
    return id;
  }

  @Nullable String required(Line line, Column column) {
    if (line.raw(column).isEmpty()) {
      line.refuse(column, Problem.Code.MISSING, all());
      return null;
    }
    return find(line, column);
  }

  private Words all() {
    return Phrases.same(String.join(", ", new TreeSet<>(ids.values())));
  }
}
