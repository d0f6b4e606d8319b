package app.courtyard.patrol.ui;

import app.courtyard.inspection.Finding;
import app.courtyard.patrol.Judging;
import app.courtyard.patrol.RecordPage;
import app.courtyard.patrol.Remark;
import app.courtyard.patrol.Visit;
import app.courtyard.review.Subject;
import app.courtyard.review.Verdict;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A record that belongs to no round, as a round is shown. */
public class RecordDetail extends ReviewedDetail {

  private final transient RecordPage page;
  private final transient Visit visit;
  private final transient ReviewDesk desk;

  /**
   * @param back to the list, on a phone
   */
  public RecordDetail(RecordPage page, Component back, ReviewDesk desk) {
    super(new Subject.Record(page.visit().record()), desk);
    this.page = page;
    this.visit = page.visit();
    this.desk = desk;
    Div scroll = new Div(about(), news());
    scroll.addClassName("scroll");
    if (visit.voided() != null) {
      Div card = new Div(new VoidedVisit(visit, desk.time()));
      card.addClassName("card");
      scroll.add(card);
    }
    addFindings(scroll);
    VisitAnswers answers =
        new VisitAnswers(
            visit, page.verdicts().stream().filter(verdict -> !verdict.fine()).toList(), desk);
    answers.unfold();
    List<Remark> remarks = Judging.of(visit);
    if (!remarks.isEmpty()) {
      scroll.add(
          new H2(getTranslation("judging.title")),
          new JudgingStrip(remarks, remark -> answers.scrollIntoView()));
    }
    scroll.add(new H2(getTranslation("round.answers", 1)), answers);
    add(bar(back), scroll);
    if (desk.mayReview() && visit.voided() == null) {
      add(foot());
    }
  }

  private ReviewFoot foot() {
    Verdict standing = page.standing();
    return new ReviewFoot(
        new Subject.Record(visit.record()),
        visit.place(),
        new ReviewFoot.Standing(
            false,
            standing != null && standing.isOpen(),
            standing == null ? null : standing.by(),
            standing == null ? null : standing.at()),
        desk,
        this::fine);
  }

  private Div bar(Component back) {
    H1 title = new H1(visit.form().title().in(getLocale()));
    title.addClassName("grow");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    return bar;
  }

  private Div about() {
    List<String> words = new ArrayList<>(List.of(visit.person()));
    if (page.courtyard() != null) {
      words.add(page.courtyard());
    }
    if (!visit.place().isEmpty()) {
      words.add(visit.place());
    }
    words.add(desk.time().day(visit.at()));
    words.add(VisitWords.of(visit, desk.time()));
    Div about = new Div(Facts.of(words));
    about.addClassNames("sub", "num");
    return about;
  }

  private void addFindings(Div scroll) {
    if (page.findings().isEmpty()) {
      return;
    }
    Div cards = new Div();
    cards.addClassName("findings");
    for (Finding finding : page.findings()) {
      cards.add(
          new FindingCard(finding, visit.place(), new HashSet<>(visit.records()), desk.time()));
    }
    scroll.add(new H2(getTranslation("round.findings", page.findings().size())), cards);
  }
}
