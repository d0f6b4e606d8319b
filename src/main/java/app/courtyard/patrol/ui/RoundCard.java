package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundFilter;
import app.courtyard.patrol.RoundRow;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/** A round in the list. */
class RoundCard extends RouterLink {

  private final transient RoundRow row;

  RoundCard(RoundRow row, RoundFilter filter, EstateTime time) {
    this.row = row;
    setRoute(RoundsView.class, row.id().toString());
    setQueryParameters(FilterParameter.of(filter));
    addClassNames("card", "round-card");
    Div about =
        new Div(
            Facts.of(
                row.ambassador(), row.courtyard(), time.span(row.startedAt(), row.finishedAt())));
    about.addClassNames("sub", "num");
    Div pills = new Div();
    pills.addClassName("pills");
    RoundPills.of(row, time.now()).forEach(pills::add);
    Div route = new Div(row.route());
    route.addClassName("title");
    add(route, about, pills);
  }

  RoundRow row() {
    return row;
  }

  void choose(boolean chosen) {
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
