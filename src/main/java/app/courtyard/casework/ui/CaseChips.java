package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.Shown;
import app.courtyard.ui.FilterChips;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** How the cases stand, one's own alone, and away with all filters. */
class CaseChips extends FilterChips {

  CaseChips(Runnable openPanel) {
    super("cases.filter", openPanel);
  }

  void show(CaseFilter filter, List<String> narrowedTo, boolean panelOpen) {
    List<RouterLink> looks = new ArrayList<>();
    for (Shown shown : Shown.values()) {
      looks.add(
          chip(
              filter.with(shown),
              "cases.shown." + shown.code(),
              filter.shown() == shown && filter.number() == null));
    }
    looks.add(chip(filter.withMine(!filter.mine()), "cases.mine", filter.mine()));
    // The panel has its own.
    if (!panelOpen && (filter.isNarrowed() || filter.number() != null)) {
      looks.add(chip(filter.cleared(), "cases.clear", false));
    }
    show(narrowedTo, panelOpen, looks);
  }

  private RouterLink chip(CaseFilter leadsTo, String words, boolean current) {
    RouterLink chip = chip(words, current);
    CasesView.LINKS.point(chip, leadsTo, null);
    return chip;
  }
}
