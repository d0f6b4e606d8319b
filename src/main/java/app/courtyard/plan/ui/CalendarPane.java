package app.courtyard.plan.ui;

import app.courtyard.plan.RouteCalendar.Day;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** What all routes of a courtyard make of the coming four weeks. */
class CalendarPane extends DetailPane {

  CalendarPane(String courtyard, List<Day> days, EstateTime time) {
    super(
        new RouterLink(RoutesView.class),
        I18NProvider.translate("routes.back"),
        courtyard,
        // The pane's own words are not there before it is.
        I18NProvider.translate("routes.calendar.lead"));
    long alone =
        days.stream()
            .filter(day -> day.rounds().stream().anyMatch(round -> round.person() == null))
            .count();
    if (alone > 0) {
      mark(new Pill(Tone.SOON, getTranslation("routes.nobody.days", alone)));
    }
    scroll.add(new CalendarDays(days, true, time));
  }
}
