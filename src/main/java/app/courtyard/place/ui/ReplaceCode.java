package app.courtyard.place.ui;

import app.courtyard.place.PlaceCode;
import app.courtyard.ui.Chips;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Why a code is replaced: one of the usual reasons with a tap, or one's own words. */
class ReplaceCode extends Div {

  private static final List<String> REASONS = List.of("torn", "unreadable", "lost", "copied");

  private final TextField reason = new TextField();
  private final NativeButton replace;

  ReplaceCode(Consumer<String> replaced) {
    addClassNames("card", "stack");
    reason.setLabel(getTranslation("labels.reason.own"));
    reason.setMaxLength(PlaceCode.REASON_MAX_LENGTH);
    reason.setValueChangeMode(ValueChangeMode.EAGER);
    replace =
        new NativeButton(
            getTranslation("labels.replace.do"),
            click -> replaced.accept(reason.getValue().strip()));
    replace.addClassNames("btn", "danger", "wide");
    replace.setEnabled(false);
    reason.addValueChangeListener(change -> replace.setEnabled(!change.getValue().isBlank()));
    Chips<String> usual =
        new Chips<>(
            getTranslation("labels.reason"),
            REASONS,
            code -> getTranslation("labels.reason." + code),
            false);
    usual.onChange(
        () ->
            usual
                .values()
                .forEach(code -> reason.setValue(getTranslation("labels.reason." + code))));
    add(new H3(getTranslation("labels.reason")), usual, reason, replace);
  }
}
