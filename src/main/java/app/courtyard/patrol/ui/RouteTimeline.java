package app.courtyard.patrol.ui;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.Result;
import app.courtyard.patrol.RoundPage.Missed;
import app.courtyard.patrol.RoundPage.Stop;
import app.courtyard.patrol.RoundPage.Visit;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * The stops of the route in its order: when, by what means, how far away, how long after the one
 * before.
 */
class RouteTimeline extends OrderedList {

  private final transient EstateTime time;
  private final boolean running;

  /**
   * @param running what was not visited may still be
   */
  RouteTimeline(List<Stop> stops, EstateTime time, boolean running) {
    this.time = time;
    this.running = running;
    addClassNames("card", "timeline");
    stops.forEach(
        stop ->
            add(stop.visits().isEmpty() ? notVisited(stop) : visited(stop.name(), stop.visits())));
  }

  /** Visits to places that are not on the route. */
  static RouteTimeline of(List<Visit> visits, EstateTime time) {
    RouteTimeline timeline = new RouteTimeline(List.of(), time, false);
    visits.forEach(visit -> timeline.add(timeline.visited(visit.place(), List.of(visit))));
    return timeline;
  }

  private ListItem visited(String name, List<Visit> visits) {
    ListItem line = line(name, visits.stream().map(visit -> VisitWords.of(visit, time)).toList());
    if (visits.stream().anyMatch(visit -> visit.result() == Result.FAIL)) {
      line.addClassName("fail");
    } else if (visits.stream().allMatch(visit -> byHand(visit.arrival()))) {
      line.addClassName("hand");
    }
    return line;
  }

  private ListItem notVisited(Stop stop) {
    Missed missed = stop.missed();
    if (missed == null) {
      String words = getTranslation(running ? "round.stop.open" : "round.stop.not-visited");
      ListItem line = line(stop.name(), List.of(words));
      line.addClassName(running ? "open" : "miss");
      return line;
    }
    String reason = missed.reason().in(getLocale());
    String words = missed.words() == null ? reason : reason + " · " + missed.words();
    ListItem line = line(stop.name(), List.of(getTranslation("round.stop.missed", words)));
    line.addClassName("miss");
    return line;
  }

  private static boolean byHand(Arrival arrival) {
    return arrival == Arrival.HAND || arrival == Arrival.PICK;
  }

  private static ListItem line(String name, List<String> facts) {
    Span place = new Span(name);
    place.addClassName("stop");
    Div right = new Div();
    right.addClassNames("sub", "num", "facts");
    facts.forEach(fact -> right.add(new Div(fact)));
    Div body = new Div(place, right);
    body.addClassNames("grow", "stop-line");
    ListItem line = new ListItem(body);
    line.addClassName("line");
    Element mark = new Element("i");
    mark.setAttribute("aria-hidden", "true");
    line.getElement().insertChild(0, mark);
    return line;
  }
}
