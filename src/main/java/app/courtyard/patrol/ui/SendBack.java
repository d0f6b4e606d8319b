package app.courtyard.patrol.ui;

import app.courtyard.review.Reviews;
import app.courtyard.review.Subject;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** A button that sends something back, and, once it is pressed, the words for it in its place. */
class SendBack extends Div {

  private final transient Subject subject;
  private final transient ReviewDesk desk;
  private final NativeButton open;
  private @Nullable TextArea words;

  /**
   * @param label on the button
   * @param about what is sent back, for those who do not see where the button stands
   */
  SendBack(Subject subject, String label, String about, ReviewDesk desk) {
    this.subject = subject;
    this.desk = desk;
    addClassName("send-back");
    NavIcon sign = new NavIcon("undo-2");
    sign.addClassName("lucide");
    open = new NativeButton("", click -> ask());
    open.add(sign, new Span(label));
    open.addClassNames("btn", "quiet");
    open.getElement().setAttribute("aria-label", label + " " + about);
    add(open);
  }

  /** Shows the key that does the same. */
  void hint(String key) {
    open.getElement().setAttribute("data-key", key);
  }

  /** Opens the field for the words, as a press on the button does. */
  void ask() {
    if (words != null) {
      words.focus();
      return;
    }
    words = new TextArea(getTranslation("review.words"));
    words.setMaxLength(Reviews.MOST_WORDS);
    words.setMinHeight("96px");
    words.setValueChangeMode(ValueChangeMode.ON_BLUR);
    NativeButton cancel = new NativeButton(getTranslation("review.cancel"), click -> close());
    cancel.addClassName("btn");
    NativeButton send = new NativeButton(getTranslation("review.send-back"), click -> send());
    send.addClassNames("btn", "danger");
    Div buttons = new Div(cancel, send);
    buttons.addClassNames("row", "apart");
    Div panel = new Div(words, buttons);
    panel.addClassNames("panel", "stack");
    Shortcuts.addShortcutListener(panel, this::close, Key.ESCAPE).listenOn(panel);
    Shortcuts.addShortcutListener(panel, this::send, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(panel);
    open.setVisible(false);
    add(panel);
    addClassName("asking");
    words.focus();
  }

  private void send() {
    if (words == null || words.getValue().isBlank()) {
      if (words != null) {
        words.setErrorMessage(getTranslation("review.words.missing"));
        words.setInvalid(true);
        words.focus();
      }
      return;
    }
    desk.sendBack(subject, words.getValue());
  }

  private void close() {
    words = null;
    getChildren().filter(child -> child != open).toList().forEach(this::remove);
    removeClassName("asking");
    open.setVisible(true);
    open.focus();
  }
}
