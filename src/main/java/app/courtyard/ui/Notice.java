package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A few words above all else, and what can be done about them. */
public class Notice extends Div {

  public static Notice done(String key, Object... values) {
    Notice notice = new Notice(key, values);
    notice.removeClassName("still-to-do");
    return notice;
  }

  public Notice(String key, Object... values) {
    addClassNames("note", "done-note", "still-to-do");
    getElement().setAttribute("role", "status");
    Span said = new Span(getTranslation(key, values));
    said.addClassName("grow");
    add(said);
  }

  public Notice with(String key, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
    button.addClassNames("btn", "quiet");
    add(button);
    return this;
  }
}
