package app.courtyard.patrol.ui;

import app.courtyard.form.VerdictAnswer;
import app.courtyard.patrol.Visit;
import app.courtyard.review.Subject;
import app.courtyard.review.Verdict;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All answers of one visit, folded up; they are drawn when somebody opens them. */
class VisitAnswers extends NativeDetails {

  private final transient Visit visit;
  private final transient List<Verdict> said;
  private final transient ReviewDesk desk;

  /**
   * @param said about this visit or a part of it
   */
  VisitAnswers(Visit visit, List<Verdict> said, ReviewDesk desk) {
    this.visit = visit;
    this.said = said;
    this.desk = desk;
    addClassNames("card", "flush", "answers");
    Span place = new Span(visit.place());
    place.addClassName("title");
    String form = visit.form().title().in(getLocale());
    Span about = new Span(Facts.of(form, visit.person(), desk.time().time(visit.at())));
    about.addClassName("sub");
    Div pills = new Div();
    pills.addClassName("pills");
    if (said.stream().anyMatch(Verdict::isOpen)) {
      pills.add(new Pill(Tone.SOON, "undo-2", getTranslation("review.state.open")));
    }
    if (visit.correctedAt() != null) {
      pills.add(new Pill(Tone.OK, getTranslation("review.corrected")));
    }
    Div words = new Div(place, about);
    words.addClassName("grow");
    if (pills.getElement().getChildCount() > 0) {
      words.add(pills);
    }
    NavIcon sign = new NavIcon("chevron-down");
    sign.addClassName("lucide");
    setSummary(words, sign);
    addToggleListener(
        toggle -> {
          if (toggle.isOpened()) {
            draw();
          }
        });
  }

  boolean isOf(@Nullable UUID record) {
    return visit.record().equals(record);
  }

  /** Unfolded from the start. */
  void unfold() {
    draw();
    setOpen(true);
  }

  private void draw() {
    if (getContent() == null) {
      setContent(answers());
    }
  }

  private Div answers() {
    Div list = new Div();
    said.stream()
        .map(verdict -> new VerdictCard(verdict, about(verdict), desk.time()))
        .forEach(list::add);
    if (visit.correctedAt() != null && !visit.earlier().isEmpty()) {
      list.add(new Corrected(visit, desk.time()));
    }
    Map<String, VerdictAnswer> verdicts =
        VerdictAnswer.in(visit.form(), visit.answers()).stream()
            .collect(Collectors.toMap(answer -> answer.question().id(), Function.identity()));
    visit
        .form()
        .questions()
        .filter(question -> visit.answers().has(question.id()))
        .forEach(
            question ->
                list.add(new AnswerLine(visit, question, verdicts.get(question.id()), desk)));
    if (!visit.photos().isEmpty()) {
      list.add(photos());
    }
    if (desk.mayReview()) {
      Div whole =
          new Div(
              new SendBack(
                  new Subject.Record(visit.record()),
                  getTranslation("review.send-back.record"),
                  visit.place(),
                  desk));
      whole.addClassName("item");
      list.add(whole);
    }
    return list;
  }

  private Div photos() {
    Div photos = new Div();
    photos.addClassNames("photos", "item");
    for (Visit.Photo photo : visit.photos()) {
      Div figure =
          new Div(new RoundPhoto(photo.record(), photo.number(), photo.here(), visit.place()));
      figure.addClassName("figure");
      if (desk.mayReview()) {
        figure.add(
            new SendBack(
                new Subject.Picture(visit.record(), photo.sha256()),
                getTranslation("review.send-back"),
                getTranslation("round.photo", photo.number(), visit.place()),
                desk));
      }
      photos.add(figure);
    }
    return photos;
  }

  private String about(Verdict verdict) {
    return switch (verdict.subject()) {
      case Subject.Line(var record, var question) ->
          visit
              .form()
              .question(question)
              .map(asked -> asked.label().in(getLocale()))
              .orElse(question);
      case Subject.Picture picture -> getTranslation("review.about.photo");
      case Subject.Record record -> "";
      case Subject.Round round -> "";
    };
  }
}
