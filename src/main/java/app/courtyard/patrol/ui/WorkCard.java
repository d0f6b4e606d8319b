package app.courtyard.patrol.ui;

import app.courtyard.form.Words;
import app.courtyard.patrol.WorkDone;
import app.courtyard.review.Verdict;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A round or record of one's own, with what was said about it. */
class WorkCard extends Article {

  WorkCard(WorkDone done, EstateTime time) {
    addClassNames("card", "flush", "work-card");
    HtmlContainer head = new HtmlContainer(done.open() ? "a" : "div");
    if (done.open()) {
      head.getElement().setAttribute("href", (done.round() ? "rounds/" : "records/") + done.id());
      head.getElement().setAttribute("router-link", true);
    }
    head.addClassName("work-head");
    Words form = done.form();
    H3 title = new H3(form == null ? done.route() : form.in(getLocale()));
    if (done.voided()) {
      title.addClassName("struck");
    }
    Div about = new Div(Facts.of(done.place(), time.span(done.at(), done.finishedAt())));
    about.addClassNames("sub", "num");
    head.add(title, about);
    Div pills = new Div();
    pills.addClassName("pills");
    if (done.trial()) {
      pills.add(new Pill(Tone.SOON, getTranslation("round.trial")));
    }
    if (done.voided()) {
      pills.add(new Pill(Tone.PLAIN, getTranslation("review.voided")));
    } else if (done.said().stream().anyMatch(Verdict::fine)
        && done.said().stream().noneMatch(Verdict::isOpen)) {
      pills.add(new Pill(Tone.OK, "check", getTranslation("round.reviewed")));
    }
    if (pills.getElement().getChildCount() > 0) {
      head.add(pills);
    }
    add(head);
    done.said().stream()
        .filter(verdict -> !verdict.fine())
        .forEach(verdict -> add(new VerdictCard(verdict, "", time)));
  }
}
