package app.courtyard.plan.ui;

import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.plan.KeptRoute;
import app.courtyard.plan.KeptRoute.State;
import app.courtyard.plan.Rhythm;
import app.courtyard.plan.RouteCalendar;
import app.courtyard.plan.RouteCatalogue.Courtyard;
import app.courtyard.plan.RouteChoices;
import app.courtyard.plan.RouteDraft;
import app.courtyard.plan.Window;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.H2;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Makes the right side of the routes: a new one, one that there is, or a courtyard's calendar. */
record RouteDetails(
    RouteChoices choices,
    RouteCalendar calendar,
    Person person,
    Estate estate,
    EstateTime time,
    RouteActions actions,
    Runnable changed) {

  private static final Window MORNING = new Window(LocalTime.of(8, 0), LocalTime.of(11, 0));

  RoutePane newRoute(List<Courtyard> courtyards) {
    RouteDraft empty =
        new RouteDraft(
            "",
            courtyards.getFirst().id(),
            List.of(),
            new Rhythm.Weekly(Set.of(DayOfWeek.values()), 1),
            List.of(MORNING),
            today(),
            null,
            null,
            Set.of());
    return new RoutePane(fields(empty, courtyards, true, true), actions);
  }

  RoutePane route(KeptRoute route, List<Courtyard> courtyards) {
    State state = route.state(time.now());
    RouteFields fields = fields(route.content(), courtyards, false, state == State.TRIAL);
    RoutePane pane = new RoutePane(route, state, fields, actions);
    if (state == State.TRIAL) {
      pane.body()
          .addComponentAsFirst(
              new TrialCard(route.id(), today(), day -> actions.putIntoUse(route, day)));
    } else if (state != State.CLOSED) {
      pane.body()
          .add(
              new H2(pane.getTranslation("routes.calendar.coming")),
              new CalendarDays(
                  calendar.comingWeeks(person, route.content().courtyard(), route.id()),
                  false,
                  time));
    }
    if (state != State.CLOSED) {
      pane.body().add(new CloseCard(() -> actions.close(route)));
    }
    return pane;
  }

  CalendarPane calendarOf(Courtyard courtyard) {
    return new CalendarPane(
        courtyard.name(), calendar.comingWeeks(person, courtyard.id(), null), time);
  }

  private RouteFields fields(
      RouteDraft draft, List<Courtyard> courtyards, boolean choosable, boolean tried) {
    return new RouteFields(draft, courtyards, choosable, tried, choices, person, changed);
  }

  private LocalDate today() {
    return estate.dayOf(time.now());
  }
}
