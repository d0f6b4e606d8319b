package app.courtyard.estate.ui;

import app.courtyard.estate.ImportOutcome.Tally;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** How many rows of a sheet are new, changed and the same; what there is none of is not said. */
class Counts extends Span {

  Counts(Tally tally) {
    addClassNames("sub", "num");
    List<String> counts = new ArrayList<>();
    add(counts, "import.tally.added", tally.added());
    add(counts, "import.tally.changed", tally.changed());
    add(counts, "import.tally.same", tally.same());
    setText(Facts.of(counts));
  }

  static boolean isEmpty(Tally tally) {
    return tally.added() + tally.changed() + tally.same() == 0;
  }

  private void add(List<String> counts, String key, int count) {
    if (count > 0) {
      counts.add(getTranslation(key, count));
    }
  }
}
