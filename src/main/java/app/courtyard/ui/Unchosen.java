package app.courtyard.ui;

import com.vaadin.flow.component.html.Section;

/** Beside a list of which nothing is chosen. */
public class Unchosen extends Section {

  /**
   * @param icon of what could be
   * @param words key of what to do
   */
  public Unchosen(String icon, String words) {
    add(new EmptyState(icon, words));
    addClassNames("pane", "detail", "unchosen");
  }
}
