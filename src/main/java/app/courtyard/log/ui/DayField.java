package app.courtyard.log.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, in the browser's own field: each phone has the one that its owner knows. */
class DayField extends NativeLabel {

  private final Input input = new Input();

  DayField(String label) {
    addClassName("day");
    input.setType("date");
    add(new Span(getTranslation(label)), input);
  }

  void setDay(@Nullable LocalDate day) {
    input.setValue(day == null ? "" : day.toString());
  }

  @Nullable LocalDate day() {
    try {
      return input.getValue().isEmpty() ? null : LocalDate.parse(input.getValue());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
