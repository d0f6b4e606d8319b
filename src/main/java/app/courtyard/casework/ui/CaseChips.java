package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.Shown;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One row: the way to the filters, one's own alone, how they stand, and away with all filters. */
class CaseChips extends Nav {

  private final Runnable openPanel;

  CaseChips(Runnable openPanel) {
    this.openPanel = openPanel;
    addClassName("filters");
    setAriaLabel(getTranslation("cases.filter"));
  }

  /**
   * @param narrowedTo what the filters let through, in words
   */
  void show(CaseFilter filter, List<String> narrowedTo, boolean panelOpen) {
    Div chips = new ChipRow(panelButton(narrowedTo, panelOpen));
    for (Shown shown : Shown.values()) {
      chips.add(
          chip(
              filter.with(shown),
              "cases.shown." + shown.code(),
              filter.shown() == shown && filter.number() == null));
    }
    chips.add(chip(filter.withMine(!filter.mine()), "cases.mine", filter.mine()));
    // The panel has its own.
    if (!panelOpen && (filter.isNarrowed() || filter.number() != null)) {
      chips.add(chip(filter.cleared(), "cases.clear", false));
    }
    removeAll();
    add(chips);
  }

  private NativeButton panelButton(List<String> narrowedTo, boolean open) {
    NativeButton button = new NativeButton("", click -> openPanel.run());
    NavIcon sign = new NavIcon("sliders-horizontal");
    sign.addClassName("lucide");
    button.add(
        sign,
        new Span(
            narrowedTo.isEmpty()
                ? getTranslation("cases.filters")
                : getTranslation(
                    "cases.filters-set",
                    String.join(getTranslation("round.answer.and"), narrowedTo))));
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    button.setClassName("on", !narrowedTo.isEmpty());
    return button;
  }

  private RouterLink chip(CaseFilter leadsTo, String words, boolean current) {
    RouterLink chip = new RouterLink();
    chip.setText(getTranslation(words));
    CaseLinks.point(chip, leadsTo, null);
    if (current) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }
}
