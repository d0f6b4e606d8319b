package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The checklists that there are, by title or id. */
final class Checklists {

  private final Map<String, String> ids;
  private final Words all;

  Checklists(Map<String, String> ids) {
    this.ids = ids;
    this.all = Phrases.same(String.join(", ", new TreeSet<>(ids.values())));
  }

  /** The id of the checklist that a row names; null when it names none. */
  @Nullable String find(Line line, Column column) {
    String text = line.text(column, all);
    if (text == null) {
      return null;
    }
    String id = ids.get(text);
    if (id == null) {
      line.refuse(column, Problem.Code.NOT_A_WORD, all);
    }
    return id;
  }

  /** Where the sheet lets it be empty, but this row cannot do without. */
  @Nullable String required(Line line, Column column) {
    if (line.raw(column).isEmpty()) {
      line.refuse(column, Problem.Code.MISSING, all);
      return null;
    }
    return find(line, column);
  }
}
