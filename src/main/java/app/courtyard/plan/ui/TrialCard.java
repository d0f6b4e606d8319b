package app.courtyard.plan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A route that is tried out: what that means, and the tap with which it counts from a day on. */
class TrialCard extends Div {

  TrialCard(LocalDate today, Consumer<LocalDate> use) {
    addClassNames("card", "stack");
    DatePicker from = new DatePicker(getTranslation("routes.trial.from"), today);
    from.setLocale(getLocale());
    from.setMin(today);
    NativeButton button =
        new NativeButton(
            getTranslation("routes.trial.use"),
            click -> {
              LocalDate day = from.getValue();
              use.accept(day == null || day.isBefore(today) ? today : day);
            });
    button.addClassNames("btn", "main");
    Div row = new Div(from, button);
    row.addClassNames("row", "wraps", "trial");
    add(
        new H2(getTranslation("routes.trial.title")),
        new Paragraph(getTranslation("routes.trial.lead")),
        row);
  }
}
