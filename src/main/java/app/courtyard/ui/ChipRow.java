package app.courtyard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Chips in one row that a thumb pushes along; the chosen one is in sight from the start. */
public class ChipRow extends Div {

  private static final String SHOW_CHOSEN =
      """
      // Only what is laid out has a width, and that may be later.
      new ResizeObserver((sizes, once) => {
        const chosen = this.querySelector("[aria-current='true'], [aria-pressed='true']");
        if (this.clientWidth > 0) {
          once.disconnect();
          if (chosen) {
            // In the middle, and a wide one from its beginning.
            const before = Math.max(16, (this.clientWidth - chosen.offsetWidth) / 2);
            this.scrollLeft = chosen.offsetLeft - this.offsetLeft - before;
          }
        }
      }).observe(this);
      """;

  public ChipRow(Component... chips) {
    super(chips);
    addClassNames("chips", "one-row");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs(SHOW_CHOSEN);
  }
}
