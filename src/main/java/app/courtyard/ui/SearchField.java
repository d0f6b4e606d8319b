package app.courtyard.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** What is looked for in the list under it. */
public class SearchField extends TextField {

  /**
   * @param words key of what can be found
   * @param most characters
   * @param looked told when somebody looks for something else
   */
  public SearchField(String words, int most, Consumer<String> looked) {
    setPlaceholder(getTranslation(words));
    setAriaLabel(getTranslation(words));
    setClearButtonVisible(true);
    setMaxLength(most);
    setPrefixComponent(new NavIcon("search"));
    addClassName("words");
    getElement().setAttribute("enterkeyhint", "search");
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            looked.accept(change.getValue());
          }
        });
  }
}
