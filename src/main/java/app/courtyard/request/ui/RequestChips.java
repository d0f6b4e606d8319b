package app.courtyard.request.ui;

import app.courtyard.request.RequestFilter;
import app.courtyard.request.Shown;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One row: the way to the filters, how the requests stand, and away with all filters. */
class RequestChips extends Nav {

  private final Runnable openPanel;

  RequestChips(Runnable openPanel) {
    this.openPanel = openPanel;
    addClassName("filters");
    setAriaLabel(getTranslation("requests.filter"));
  }

  /**
   * @param narrowedTo what the filters let through, in words
   */
  void show(RequestFilter filter, List<String> narrowedTo, boolean panelOpen) {
    Div chips = new ChipRow(panelButton(narrowedTo, panelOpen));
    for (Shown shown : Shown.values()) {
      chips.add(
          chip(filter.with(shown), "requests.shown." + shown.code(), filter.shown() == shown));
    }
    // The panel has its own.
    if (!panelOpen && (filter.isNarrowed() || !filter.words().isEmpty())) {
      chips.add(chip(filter.cleared(), "requests.clear", false));
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
                ? getTranslation("requests.filters")
                : getTranslation(
                    "requests.filters-set",
                    String.join(getTranslation("round.answer.and"), narrowedTo))));
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    button.setClassName("on", !narrowedTo.isEmpty());
    return button;
  }

  private RouterLink chip(RequestFilter leadsTo, String words, boolean current) {
    RouterLink chip = new RouterLink();
    chip.setText(getTranslation(words));
    RequestLinks.point(chip, leadsTo, null);
    if (current) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }
}
