package app.courtyard.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.Icon;

/** An outlined icon of the one set that both halves use (frontend/icons.ts). */
@JsModule("./icons.ts")
public class NavIcon extends Icon {

  /**
   * @param name of a lucide icon that frontend/icons.ts registers
   */
  public NavIcon(String name) {
    super("lucide", name);
    getElement().setAttribute("aria-hidden", "true");
  }
}
