package app.courtyard.capture.ui;

import app.courtyard.capture.Settlement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Setting aside with a reason: without words nothing is set aside. */
class AsidePanel extends Div {

  AsidePanel(Consumer<Settlement.SetAside> aside) {
    addClassNames("foot", "stacked");
    TextArea words = new TextArea(getTranslation("held.aside.words"));
    words.setMaxLength(Settlement.MOST_WORDS);
    words.setValueChangeMode(ValueChangeMode.EAGER);
    words.setVisible(false);
    NativeButton button = new NativeButton(getTranslation("held.aside.choose"));
    button.addClassNames("btn", "calm");
    button.addClickListener(
        click -> {
          if (!words.isVisible()) {
            words.setVisible(true);
            words.focus();
            button.setText(getTranslation("held.aside"));
            button.addClassName("danger");
          } else if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("held.aside.needs-words"));
            words.setInvalid(true);
            words.focus();
          } else {
            aside.accept(new Settlement.SetAside(words.getValue()));
          }
        });
    add(words, button);
  }
}
