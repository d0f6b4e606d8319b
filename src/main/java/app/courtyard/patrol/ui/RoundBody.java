package app.courtyard.patrol.ui;

import app.courtyard.inspection.Finding;
import app.courtyard.patrol.RoundPage;
import app.courtyard.patrol.RoundPage.Stop;
import app.courtyard.patrol.RoundPage.Visit;
import app.courtyard.patrol.RoundRow.State;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a round is about, in the order in which one looks at it: findings, the way, the answers. */
class RoundBody extends Div {

  RoundBody(RoundPage page, EstateTime time) {
    List<Visit> visits =
        Stream.concat(
                page.stops().stream().map(Stop::visits).flatMap(List::stream),
                page.offRoute().stream())
            .toList();
    if (!page.findings().isEmpty()) {
      section("round.findings", page.findings().size(), findings(page, visits, time));
    }
    page.closingWords().forEach(words -> section("round.closing", 0, words(words)));
    boolean running = page.row().state(time.now()) == State.RUNNING;
    section("round.route", page.stops().size(), new RouteTimeline(page.stops(), time, running));
    if (!page.offRoute().isEmpty()) {
      section("round.off-route", page.offRoute().size(), RouteTimeline.of(page.offRoute(), time));
    }
    if (!visits.isEmpty()) {
      Div answers = new Div();
      visits.forEach(visit -> answers.add(new VisitAnswers(visit, time)));
      section("round.answers", visits.size(), answers);
    }
  }

  private void section(String title, int count, Component content) {
    add(new H2(getTranslation(title, count)), content);
  }

  private static Div words(String words) {
    Div card = new Div(new Paragraph(words));
    card.addClassName("card");
    return card;
  }

  private static Div findings(RoundPage page, List<Visit> visits, EstateTime time) {
    Map<UUID, String> places = new HashMap<>();
    page.stops().forEach(stop -> places.put(stop.place(), stop.name()));
    Map<UUID, String> byRecord =
        visits.stream().collect(Collectors.toMap(Visit::record, Visit::place));
    visits.stream()
        .filter(visit -> visit.placeId() != null)
        .forEach(visit -> places.put(visit.placeId(), visit.place()));
    Div cards = new Div();
    cards.addClassName("findings");
    for (Finding finding : page.findings()) {
      String place =
          finding.place() == null
              ? byRecord.getOrDefault(finding.recordId(), "")
              : places.getOrDefault(finding.place(), "");
      cards.add(new FindingCard(finding, place, byRecord.keySet(), time));
    }
    return cards;
  }
}
