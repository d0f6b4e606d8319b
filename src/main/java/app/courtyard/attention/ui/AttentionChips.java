package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.Shown;
import app.courtyard.ui.FilterChips;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** Who is shown, and away with all filters. */
class AttentionChips extends FilterChips {

  AttentionChips(Runnable openPanel) {
    super("attention.filter", openPanel);
  }

  void show(AttentionFilter filter, List<String> narrowedTo, boolean panelOpen) {
    List<RouterLink> looks = new ArrayList<>();
    for (Shown shown : Shown.values()) {
      looks.add(
          chip(filter.with(shown), "attention.shown." + shown.code(), filter.shown() == shown));
    }
    // The panel has its own.
    if (!panelOpen && (filter.isNarrowed() || !filter.words().isEmpty())) {
      looks.add(chip(filter.cleared(), "cases.clear", false));
    }
    show(narrowedTo, panelOpen, looks);
  }

  private RouterLink chip(AttentionFilter leadsTo, String words, boolean current) {
    RouterLink chip = chip(words, current);
    AttentionView.LINKS.point(chip, leadsTo, null);
    return chip;
  }
}
