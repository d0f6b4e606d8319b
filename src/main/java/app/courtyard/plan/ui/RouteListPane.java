package app.courtyard.plan.ui;

import app.courtyard.plan.KeptRoute.State;
import app.courtyard.plan.RouteCatalogue.Courtyard;
import app.courtyard.plan.RouteCatalogue.Entry;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of each courtyard, and the way to its calendar. */
class RouteListPane extends Section {

  RouteListPane(List<Courtyard> courtyards, List<Entry> routes, @Nullable UUID chosen) {
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("routes.title")));
    top.addClassName("top");
    if (!courtyards.isEmpty()) {
      RouterLink make = new RouterLink(RoutesView.class, RoutesView.NEW);
      make.add(new NavIcon("plus"), new Span(getTranslation("routes.new")));
      make.addClassNames("btn", "quiet");
      top.add(make);
    }
    Div scroll = new Div();
    scroll.addClassName("scroll");
    for (Courtyard courtyard : courtyards) {
      List<Entry> its =
          routes.stream().filter(route -> route.courtyard().equals(courtyard.id())).toList();
      scroll.add(heading(courtyard, courtyard.id().equals(chosen)));
      its.forEach(route -> scroll.add(card(route, route.id().equals(chosen))));
    }
    if (courtyards.isEmpty()) {
      scroll.add(new EmptyState("route", "routes.empty"));
    }
    add(top, scroll);
  }

  private Div heading(Courtyard courtyard, boolean chosen) {
    RouterLink calendar = new RouterLink(RoutesView.class, courtyard.id().toString());
    calendar.add(new NavIcon("calendar-days"), new Span(getTranslation("routes.calendar")));
    calendar.addClassNames("btn", "quiet");
    calendar
        .getElement()
        .setAttribute("aria-label", getTranslation("routes.calendar.of", courtyard.name()));
    if (chosen) {
      calendar.getElement().setAttribute("aria-current", "true");
    }
    Div heading = new Div(new H2(courtyard.name()), calendar);
    heading.addClassNames("row", "apart");
    return heading;
  }

  private RouterLink card(Entry route, boolean chosen) {
    RouterLink card = new RouterLink(RoutesView.class, route.id().toString());
    card.addClassNames("card", "task", "colleague");
    if (chosen) {
      card.getElement().setAttribute("aria-current", "true");
    }
    Span name = new Span(route.name());
    name.addClassName("title");
    Div about = new Div(getTranslation("routes.stops", route.stops()));
    about.addClassNames("sub", "num");
    Div words = new Div(name, about);
    words.addClassName("grow");
    card.add(words);
    if (route.state() != State.IN_USE) {
      card.add(new StatePill(route.state()));
    }
    return card;
  }
}
