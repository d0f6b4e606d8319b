package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What a list says when it is empty: what that means, and what to do. */
public class EmptyState extends Div {

  /**
   * @param icon of frontend/icons.ts
   * @param key of its words; {@code key.lead} says what to do
   */
  public EmptyState(String icon, String key) {
    addClassName("empty");
    NavIcon sign = new NavIcon(icon);
    sign.addClassName("lucide");
    add(sign, new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".lead")));
  }
}
