package app.courtyard.log.ui;

import app.courtyard.log.LogFilter;
import app.courtyard.log.Standing;
import app.courtyard.ui.FilterChips;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things stand, and away with all that narrows the list. */
class LogChips extends FilterChips {

  LogChips(Runnable openPanel) {
    super("log.filter", openPanel);
  }

  void show(LogFilter filter, List<String> narrowedTo, boolean panelOpen) {
    List<RouterLink> looks =
        new ArrayList<>(
            List.of(
                standing(filter, Standing.OPEN, "log.filter.open"),
                standing(filter, null, "log.filter.all"),
                standing(filter, Standing.RETURNED, "log.filter.returned"),
                standing(filter, Standing.HELD, "log.filter.held")));
    // The panel has its own.
    if (!panelOpen && (filter.narrowed() > 0 || !filter.words().isEmpty())) {
      looks.add(chip(filter.cleared().withWords(""), "log.clear", false));
    }
    show(narrowedTo, panelOpen, looks);
  }

  private RouterLink standing(LogFilter filter, @Nullable Standing shows, String words) {
    return chip(filter.with(shows), words, filter.standing() == shows);
  }

  private RouterLink chip(LogFilter leadsTo, String words, boolean current) {
    RouterLink chip = chip(words, current);
    LogLinks.point(chip, leadsTo, null);
    return chip;
  }
}
