package app.courtyard.request.ui;

import app.courtyard.request.RequestFilter;
import app.courtyard.request.Shown;
import app.courtyard.ui.FilterChips;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** How the requests stand, and away with all filters. */
class RequestChips extends FilterChips {

  RequestChips(Runnable openPanel) {
    super("requests.filter", openPanel);
  }

  void show(RequestFilter filter, List<String> narrowedTo, boolean panelOpen) {
    List<RouterLink> looks = new ArrayList<>();
    for (Shown shown : Shown.values()) {
      looks.add(
          chip(filter.with(shown), "requests.shown." + shown.code(), filter.shown() == shown));
    }
    // The panel has its own.
    if (!panelOpen && (filter.isNarrowed() || !filter.words().isEmpty())) {
      looks.add(chip(filter.cleared(), "requests.clear", false));
    }
    show(narrowedTo, panelOpen, looks);
  }

  private RouterLink chip(RequestFilter leadsTo, String words, boolean current) {
    RouterLink chip = chip(words, current);
    RequestsView.LINKS.point(chip, leadsTo, null);
    return chip;
  }
}
