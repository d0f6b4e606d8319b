package app.courtyard.patrol.ui;

import app.courtyard.inspection.Finding;
import app.courtyard.patrol.Judging;
import app.courtyard.patrol.Remark;
import app.courtyard.patrol.RoundPage;
import app.courtyard.patrol.RoundPage.Pause;
import app.courtyard.patrol.RoundRow.State;
import app.courtyard.patrol.Visit;
import app.courtyard.review.Subject;
import app.courtyard.review.Verdict;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a round is about, in the order in which one looks at it: what is worth a look, what was said
 * so far, findings, the way, the answers.
 */
class RoundBody extends Div {

  private final List<RouteTimeline> ways = new ArrayList<>();
  private final List<VisitAnswers> answers = new ArrayList<>();
  private final transient ReviewDesk desk;

  RoundBody(RoundPage page, ReviewDesk desk) {
    this.desk = desk;
    boolean running = page.row().state(desk.time().now()) == State.RUNNING;
    List<Visit> visits = page.visits();
    List<Remark> remarks = Judging.of(page, running);
    if (!remarks.isEmpty()) {
      section("judging.title", 0, new JudgingStrip(remarks, this::lead));
    }
    List<Verdict> ofRound =
        page.verdicts().stream()
            .filter(verdict -> verdict.subject() instanceof Subject.Round && !verdict.fine())
            .toList();
    if (!ofRound.isEmpty()) {
      Div thread = new Div();
      thread.addClassNames("card", "flush");
      ofRound.forEach(verdict -> thread.add(new VerdictCard(verdict, "", desk.time())));
      section("review.thread", 0, thread);
    }
    if (!page.findings().isEmpty()) {
      section("round.findings", page.findings().size(), findings(page, visits));
    }
    if (!page.pauses().isEmpty()) {
      Div rests = new Div();
      rests.addClassName("card");
      page.pauses().forEach(pause -> rests.add(new Paragraph(words(pause))));
      section("round.pauses", page.pauses().size(), rests);
    }
    page.closingWords().forEach(words -> section("round.closing", 0, words(words)));
    boolean byName = visits.stream().map(Visit::person).distinct().count() > 1;
    way(
        "round.route",
        page.stops().size(),
        new RouteTimeline(page.stops(), desk.time(), running, byName));
    if (!page.offRoute().isEmpty()) {
      way(
          "round.off-route",
          page.offRoute().size(),
          RouteTimeline.of(page.offRoute(), desk.time(), byName));
    }
    if (!visits.isEmpty()) {
      Div all = new Div();
      visits.forEach(visit -> answers.add(new VisitAnswers(visit, about(page, visit), desk)));
      answers.forEach(all::add);
      section("round.answers", visits.size(), all);
    }
    page.verdicts().stream()
        .filter(Verdict::isOpen)
        .flatMap(verdict -> visits.stream().filter(visit -> isAbout(verdict, visit)))
        .forEach(this::unfold);
  }

  private static List<Verdict> about(RoundPage page, Visit visit) {
    return page.verdicts().stream()
        .filter(verdict -> !verdict.fine() && isAbout(verdict, visit))
        .toList();
  }

  private static boolean isAbout(Verdict verdict, Visit visit) {
    UUID record = verdict.subject().recordId();
    return record != null && visit.records().contains(record);
  }

  private void unfold(Visit visit) {
    answers.stream().filter(each -> each.isOf(visit.record())).forEach(VisitAnswers::unfold);
  }

  /** To the answers where these are what is meant, or else to the line on the way. */
  private void lead(Remark remark) {
    boolean toAnswers =
        switch (remark.kind()) {
          case TOO_SHORT, GALLERY, REST_AT_ONCE -> true;
          case MISSED, BY_HAND, TOO_FAST, FAR, UNCERTAIN -> false;
        };
    if (toAnswers) {
      answers.stream()
          .filter(each -> each.isOf(remark.record()))
          .forEach(
              each -> {
                each.unfold();
                each.getElement().executeJs(LEAD, "summary");
              });
    } else {
      ways.stream()
          .flatMap(way -> way.line(remark.placeId()).or(() -> way.line(remark.record())).stream())
          .findFirst()
          .ifPresent(line -> line.getElement().executeJs(LEAD, ""));
    }
  }

  private static final String LEAD =
      """
      this.scrollIntoView({ block: 'center', behavior: 'smooth' });
      ($0 ? this.querySelector($0) : this).focus({ preventScroll: true });
      this.classList.add('led');
      setTimeout(() => this.classList.remove('led'), 2000);
      """;

  private void way(String title, int count, RouteTimeline way) {
    ways.add(way);
    section(title, count, way);
  }

  private void section(String title, int count, Component content) {
    add(new H2(getTranslation(title, count)), content);
  }

  private String words(Pause pause) {
    String until =
        pause.until() == null
            ? getTranslation("round.pause.since", desk.time().dayAndTime(pause.from()))
            : desk.time().span(pause.from(), pause.until());
    return Facts.of(List.of(until, pause.reason().in(getLocale())));
  }

  private static Div words(String words) {
    Div card = new Div(new Paragraph(words));
    card.addClassName("card");
    return card;
  }

  private Div findings(RoundPage page, List<Visit> visits) {
    Map<UUID, String> places = new HashMap<>();
    page.stops().forEach(stop -> places.put(stop.place(), stop.name()));
    Map<UUID, String> byRecord = new HashMap<>();
    for (Visit visit : visits) {
      visit.records().forEach(record -> byRecord.put(record, visit.place()));
      if (visit.placeId() != null) {
        places.put(visit.placeId(), visit.place());
      }
    }
    Div cards = new Div();
    cards.addClassName("findings");
    for (Finding finding : page.findings()) {
      String place =
          finding.place() == null
              ? byRecord.getOrDefault(finding.recordId(), "")
              : places.getOrDefault(finding.place(), "");
      cards.add(new FindingCard(finding, place, byRecord.keySet(), desk.time()));
    }
    return cards;
  }
}
