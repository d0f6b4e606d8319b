package app.courtyard.log.ui;

import app.courtyard.log.LogFilter;
import app.courtyard.log.Standing;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row: the way to the filters, how things stand, and away with all that narrows the list. */
class LogChips extends Nav {

  private final Runnable openPanel;

  LogChips(Runnable openPanel) {
    this.openPanel = openPanel;
    addClassName("filters");
    setAriaLabel(getTranslation("log.filter"));
  }

  /**
   * @param narrowedTo what the filters let through, in words
   */
  void show(LogFilter filter, List<String> narrowedTo, boolean panelOpen) {
    Div chips = new ChipRow(panelButton(narrowedTo, panelOpen));
    chips.add(
        standing(filter, Standing.OPEN, "log.filter.open"),
        standing(filter, null, "log.filter.all"),
        standing(filter, Standing.RETURNED, "log.filter.returned"),
        standing(filter, Standing.HELD, "log.filter.held"));
    // The panel has its own.
    if (!panelOpen && (filter.narrowed() > 0 || !filter.words().isEmpty())) {
      chips.add(chip(filter.cleared().withWords(""), "log.clear"));
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
                ? getTranslation("log.filters")
                : getTranslation(
                    "log.filters-set",
                    String.join(getTranslation("round.answer.and"), narrowedTo))));
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    button.setClassName("on", !narrowedTo.isEmpty());
    return button;
  }

  private RouterLink standing(LogFilter filter, @Nullable Standing shows, String words) {
    RouterLink chip = chip(filter.with(shows), words);
    if (filter.standing() == shows) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private RouterLink chip(LogFilter leadsTo, String words) {
    RouterLink chip = new RouterLink();
    chip.setText(getTranslation(words));
    LogLinks.point(chip, leadsTo, null);
    return chip;
  }
}
