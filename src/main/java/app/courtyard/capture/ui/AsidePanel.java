package app.courtyard.capture.ui;

import app.courtyard.capture.Settlement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Setting aside with a reason, without words nothing is set aside; and beside it what accepts,
 * where that is one button.
 */
class AsidePanel extends Div {

  private final TextArea words = new TextArea(getTranslation("held.aside.words"));
  private final NativeButton back = new NativeButton(getTranslation("held.aside.back"));
  private final NativeButton button = new NativeButton();
  private final Div row = new Div(back, button);
  private @Nullable NativeButton main;

  AsidePanel(Consumer<Settlement.SetAside> aside) {
    addClassNames("foot", "stacked");
    words.setMaxLength(Settlement.MOST_WORDS);
    words.setValueChangeMode(ValueChangeMode.EAGER);
    back.addClassNames("btn", "calm");
    back.addClickListener(click -> ask(false));
    button.addClassNames("btn", "calm", "grow");
    button.addClickListener(
        click -> {
          if (!words.isVisible()) {
            ask(true);
            words.focus();
          } else if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("held.aside.needs-words"));
            words.setInvalid(true);
            words.focus();
          } else {
            aside.accept(new Settlement.SetAside(words.getValue()));
          }
        });
    row.addClassName("row");
    ask(false);
    add(words, row);
  }

  /** In place of the one before. */
  void beside(Optional<NativeButton> accept) {
    if (main != null) {
      row.remove(main);
    }
    main = accept.orElse(null);
    if (main != null) {
      row.add(main);
      main.setVisible(!words.isVisible());
    }
    button.setClassName("grow", main == null || words.isVisible());
  }

  /** What was written stays, should one come back to it. */
  private void ask(boolean asks) {
    words.setVisible(asks);
    words.setInvalid(false);
    back.setVisible(asks);
    button.setText(getTranslation(asks ? "held.aside" : "held.aside.choose"));
    button.setClassName("danger", asks);
    button.setClassName("grow", asks || main == null);
    if (main != null) {
      main.setVisible(!asks);
    }
  }
}
