package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Under what narrows a list, the two ways on: nothing happens until one says so. */
public class FilterFoot extends Div {

  /**
   * @param clear key of the way back to all
   * @param apply key of the way on
   */
  public FilterFoot(String clear, Runnable cleared, String apply, Runnable applied) {
    addClassName("foot");
    add(button(clear, "calm", cleared), button(apply, "main", applied));
  }

  private NativeButton button(String words, String look, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(words), click -> pressed.run());
    button.addClassNames("btn", look);
    return button;
  }
}
