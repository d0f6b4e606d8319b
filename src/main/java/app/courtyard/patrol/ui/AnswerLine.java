package app.courtyard.patrol.ui;

import app.courtyard.capture.AnswerWords;
import app.courtyard.form.Question;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.patrol.Visit;
import app.courtyard.review.Subject;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A question with its answer, and a way to send just that back. */
class AnswerLine extends Div {

  AnswerLine(Visit visit, Question question, @Nullable VerdictAnswer verdict, ReviewDesk desk) {
    addClassNames("item", "row", "answer-line");
    String asked = question.label().in(getLocale());
    Span label = new Span(asked);
    label.addClassName("grow");
    Span given =
        new Span(AnswerWords.of(question, visit.answers().get(question.id()), getLocale()));
    given.addClassName("given");
    add(label, given);
    if (verdict != null && verdict.isFail()) {
      given.setText(
          given.getText() + " · " + getTranslation("field.severity." + verdict.severity().code()));
      given.addClassName("late-words");
    }
    if (verdict != null && verdict.rest() != null) {
      given.setText(
          given.getText()
              + " · "
              + getTranslation("round.answer.rest", desk.time().time(verdict.rest())));
    }
    if (desk.mayReview()) {
      add(
          new SendBack(
              new Subject.Line(visit.record(), question.id()),
              getTranslation("review.send-back"),
              asked,
              desk));
    }
    if (verdict != null && verdict.note() != null) {
      Paragraph note = new Paragraph(verdict.note());
      note.addClassName("sub");
      add(note);
    }
  }
}
