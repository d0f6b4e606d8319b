package app.courtyard.patrol.ui;

import app.courtyard.capture.AnswerWords;
import app.courtyard.form.Question;
import app.courtyard.patrol.Change;
import app.courtyard.patrol.Visit;
import app.courtyard.patrol.Visit.Version;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What corrections of a visit changed, the newest first: before, after, by whom and when. */
class Corrected extends Div {

  Corrected(Visit visit, EstateTime time) {
    addClassNames("item", "corrected");
    JsonNode after = visit.answers();
    String by = visit.person();
    Instant at = visit.correctedAt();
    for (Version before : visit.earlier()) {
      Div head = new Div(Facts.of(getTranslation("review.corrected"), by, time.dayAndTime(at)));
      head.addClassNames("sub", "num");
      add(head);
      List<Change> changes = Change.between(before.answers(), visit.form(), after);
      changes.forEach(change -> add(line(change)));
      if (changes.isEmpty()) {
        add(new Div(getTranslation("review.corrected.nothing")));
      }
      after = before.answers();
      by = before.person();
      at = before.at();
    }
  }

  private Div line(Change change) {
    Span before = new Span(said(change.question(), change.before()));
    before.addClassName("before");
    Span after = new Span(said(change.question(), change.after()));
    after.addClassName("after");
    Span label = new Span(change.question().label().in(getLocale()));
    label.addClassName("grow");
    Span arrow = new Span("→");
    arrow.getElement().setAttribute("aria-label", getTranslation("review.corrected.to"));
    arrow.getElement().setAttribute("role", "img");
    Div values = new Div(before, arrow, after);
    values.addClassName("values");
    Div line = new Div(label, values);
    line.addClassName("change");
    return line;
  }

  private String said(Question question, @Nullable JsonNode answer) {
    if (answer == null) {
      return getTranslation("review.corrected.none");
    }
    List<String> words = new ArrayList<>(List.of(AnswerWords.of(question, answer, getLocale())));
    if (question instanceof Question.Verdict) {
      String severity = answer.path("severity").asString("");
      if (!severity.isEmpty()) {
        words.add(getTranslation("field.severity." + severity));
      }
      String note = answer.path("note").asString("");
      if (!note.isEmpty()) {
        words.add(note);
      }
      if (answer.path("photos").size() > 0) {
        words.add(getTranslation("round.answer.photos", answer.path("photos").size()));
      }
    }
    return Facts.of(words);
  }
}
