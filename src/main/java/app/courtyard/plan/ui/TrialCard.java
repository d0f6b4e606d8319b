package app.courtyard.plan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A route that is tried out: what that means, its rounds, and the tap with which it counts from a
 * day on.
 */
class TrialCard extends Div {

  TrialCard(UUID route, LocalDate today, Consumer<LocalDate> use) {
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
    row.addClassNames("row", "wraps");
    // The log's address is a promise (docs/log.md); its package lies above this one.
    Anchor rounds =
        new Anchor("log?show=all&route=" + route, getTranslation("routes.trial.rounds"));
    rounds.addClassNames("btn", "quiet");
    add(
        new H2(getTranslation("routes.trial.title")),
        new Paragraph(getTranslation("routes.trial.lead")),
        row,
        rounds);
  }
}
