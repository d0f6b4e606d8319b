package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One row above a list: the way to its filters, and the looks at it that people take most. */
public class FilterChips extends Nav {

  private final transient Runnable openPanel;

  /**
   * @param label key of what the row is for
   */
  public FilterChips(String label, Runnable openPanel) {
    this.openPanel = openPanel;
    addClassName("filters");
    setAriaLabel(getTranslation(label));
  }

  /**
   * @param narrowedTo what the filters let through, in words
   */
  protected void show(List<String> narrowedTo, boolean panelOpen, List<RouterLink> looks) {
    Div chips = new ChipRow(panelButton(narrowedTo, panelOpen));
    looks.forEach(chips::add);
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
                ? getTranslation("filters")
                : getTranslation(
                    "filters-set", String.join(getTranslation("round.answer.and"), narrowedTo))));
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    button.setClassName("on", !narrowedTo.isEmpty());
    return button;
  }

  /**
   * @param words key of what it shows
   * @param current whether it is the look that one has
   */
  protected RouterLink chip(String words, boolean current) {
    RouterLink chip = new RouterLink();
    chip.setText(getTranslation(words));
    if (current) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }
}
