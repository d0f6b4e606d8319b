package app.courtyard.patrol.ui;

import app.courtyard.capture.AnswerWords;
import app.courtyard.form.Question;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.patrol.RoundPage.Visit;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All answers of one visit, folded up; they are drawn when somebody opens them. */
class VisitAnswers extends NativeDetails {

  private final transient Visit visit;
  private final transient EstateTime time;

  VisitAnswers(Visit visit, EstateTime time) {
    this.visit = visit;
    this.time = time;
    addClassNames("card", "flush", "answers");
    Span place = new Span(visit.place());
    place.addClassName("title");
    Span about =
        new Span(
            Facts.of(visit.form().title().in(getLocale()), visit.person(), time.time(visit.at())));
    about.addClassName("sub");
    Div words = new Div(place, about);
    words.addClassName("grow");
    NavIcon sign = new NavIcon("chevron-down");
    sign.addClassName("lucide");
    setSummary(words, sign);
    addToggleListener(
        toggle -> {
          if (toggle.isOpened() && getContent() == null) {
            setContent(answers());
          }
        });
  }

  private Div answers() {
    Map<String, VerdictAnswer> verdicts =
        VerdictAnswer.in(visit.form(), visit.answers()).stream()
            .collect(Collectors.toMap(answer -> answer.question().id(), Function.identity()));
    Div list = new Div();
    visit
        .form()
        .questions()
        .filter(question -> visit.answers().has(question.id()))
        .forEach(question -> list.add(answer(question, verdicts.get(question.id()))));
    Div photos = new Div();
    photos.addClassNames("photos", "item");
    visit.photos().stream()
        .map(photo -> new RoundPhoto(photo.record(), photo.number(), photo.here(), visit.place()))
        .forEach(photos::add);
    if (!visit.photos().isEmpty()) {
      list.add(photos);
    }
    return list;
  }

  private Div answer(Question question, VerdictAnswer verdict) {
    Span label = new Span(question.label().in(getLocale()));
    label.addClassName("grow");
    Span given =
        new Span(AnswerWords.of(question, visit.answers().get(question.id()), getLocale()));
    given.addClassName("given");
    Div line = new Div(label, given);
    line.addClassNames("item", "row", "answer-line");
    if (verdict != null && verdict.isFail()) {
      given.setText(
          given.getText() + " · " + getTranslation("field.severity." + verdict.severity().code()));
      given.addClassName("late-words");
    }
    if (verdict != null && verdict.rest() != null) {
      given.setText(
          given.getText() + " · " + getTranslation("round.answer.rest", time.time(verdict.rest())));
    }
    if (verdict != null && verdict.note() != null) {
      Paragraph note = new Paragraph(verdict.note());
      note.addClassName("sub");
      line.add(note);
    }
    return line;
  }
}
