package app.courtyard.patrol.ui;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.Result;
import app.courtyard.patrol.RoundPage.Missed;
import app.courtyard.patrol.RoundPage.Stop;
import app.courtyard.patrol.Visit;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stops of the route in its order: when, by what means, how far away, how long after the one
 * before.
 */
class RouteTimeline extends OrderedList {

  private final transient EstateTime time;
  private final boolean running;
  private final boolean byName;
  private final Map<UUID, ListItem> lines = new HashMap<>();

  /**
   * @param running what was not visited may still be
   * @param byName several walked it: say who was where
   */
  RouteTimeline(List<Stop> stops, EstateTime time, boolean running, boolean byName) {
    this.time = time;
    this.running = running;
    this.byName = byName;
    addClassNames("card", "timeline");
    for (Stop stop : stops) {
      ListItem line =
          stop.visits().isEmpty() ? notVisited(stop) : visited(stop.name(), stop.visits());
      put(stop.place(), line, stop.voided());
    }
  }

  /** Visits to places that are not on the route. */
  static RouteTimeline of(List<Visit> visits, EstateTime time, boolean byName) {
    RouteTimeline timeline = new RouteTimeline(List.of(), time, false, byName);
    for (Visit visit : visits) {
      if (visit.voided() == null) {
        timeline.put(visit.record(), timeline.visited(visit.place(), List.of(visit)), List.of());
      } else {
        timeline.put(visit.record(), line(visit.place(), List.of()), List.of(visit));
      }
    }
    return timeline;
  }

  /** The line of a stop, or of a visit off the route. */
  Optional<ListItem> line(@Nullable UUID of) {
    return Optional.ofNullable(lines.get(of));
  }

  private void put(UUID of, ListItem line, List<Visit> voided) {
    voided.forEach(visit -> line.add(new VoidedVisit(visit, time)));
    line.getElement().setAttribute("tabindex", "-1");
    lines.put(of, line);
    add(line);
  }

  private ListItem visited(String name, List<Visit> visits) {
    ListItem line = line(name, visits.stream().map(this::words).toList());
    if (visits.stream().anyMatch(visit -> visit.result() == Result.FAIL)) {
      line.addClassName("fail");
    } else if (visits.stream().allMatch(visit -> byHand(visit.arrival()))) {
      line.addClassName("hand");
    }
    return line;
  }

  private String words(Visit visit) {
    String words = VisitWords.of(visit, time);
    return byName ? Facts.of(visit.person(), words) : words;
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
