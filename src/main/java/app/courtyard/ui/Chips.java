package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A row of round buttons, one of them pressed or any number. */
public class Chips<T> extends Div {

  private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
  private final Set<T> pressed = new LinkedHashSet<>();
  private final boolean many;
  private transient Runnable changed = () -> {};

  /**
   * @param many whether any number of them may be pressed, or always one
   */
  public Chips(String label, List<T> options, Function<T, String> words, boolean many) {
    this.many = many;
    addClassName("chips");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    for (T option : options) {
      NativeButton button = new NativeButton(words.apply(option), click -> press(option));
      buttons.put(option, button);
      add(button);
    }
    show();
  }

  /** Where one goes on with the keyboard. */
  public void focus() {
    buttons.values().stream().findFirst().ifPresent(NativeButton::focus);
  }

  public void onChange(Runnable told) {
    changed = told;
  }

  public void setValues(Collection<T> values) {
    pressed.clear();
    pressed.addAll(values);
    show();
  }

  public Set<T> values() {
    return Set.copyOf(pressed);
  }

  private void press(T option) {
    if (!many) {
      pressed.clear();
      pressed.add(option);
    } else if (!pressed.remove(option)) {
      pressed.add(option);
    }
    show();
    changed.run();
  }

  private void show() {
    buttons.forEach(
        (option, button) ->
            button
                .getElement()
                .setAttribute("aria-pressed", String.valueOf(pressed.contains(option))));
  }
}
