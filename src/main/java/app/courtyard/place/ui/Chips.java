package app.courtyard.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row of round buttons, some of them pressed; who shows it decides which. */
class Chips<T> extends Div {

  private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

  Chips(String label, List<T> options, Function<T, String> words, Consumer<T> pressed) {
    addClassName("chips");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    for (T option : options) {
      NativeButton button = new NativeButton(words.apply(option), click -> pressed.accept(option));
      buttons.put(option, button);
      add(button);
    }
  }

  void press(Collection<T> chosen) {
    buttons.forEach(
        (option, button) ->
            button
                .getElement()
                .setAttribute("aria-pressed", String.valueOf(chosen.contains(option))));
  }
}
