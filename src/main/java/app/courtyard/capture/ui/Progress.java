package app.courtyard.capture.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** How far something has come that goes on away from the page's own thread. */
class Progress extends Div {

  private final Paragraph words = new Paragraph();
  private final Element bar = new Element("i");

  Progress() {
    words.getElement().setAttribute("role", "status");
    words.addClassNames("note", "calm");
    Div track = new Div();
    track.addClassName("track");
    track.getElement().appendChild(bar);
    add(words, track);
  }

  void show(String said, int done, int of) {
    words.setText(said);
    bar.getStyle().set("width", 100 * done / Math.max(1, of) + "%");
  }

  /** What was begun goes on where the page was left. */
  static void access(UI ui, Runnable shown) {
    try {
      ui.access(shown::run);
    } catch (UIDetachedException left) {
      // Nobody looks any more.
    }
  }
}
