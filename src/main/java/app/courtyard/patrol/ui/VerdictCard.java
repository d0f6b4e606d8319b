package app.courtyard.patrol.ui;

import app.courtyard.review.Verdict;
import app.courtyard.review.Verdict.Answer;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;

/** What a reviewer sent back, how it stands, and what was said to it. */
class VerdictCard extends Article {

  /**
   * @param about the line or picture; empty where it is plain from where the card stands
   */
  VerdictCard(Verdict verdict, String about, EstateTime time) {
    addClassName("verdict-card");
    Div pills = new Div(state(verdict));
    pills.addClassName("pills");
    add(pills);
    add(said(verdict.by(), time.dayAndTime(verdict.at()), about, verdict.words()));
    for (Answer answer : verdict.answers()) {
      String words =
          answer.words().isEmpty() ? getTranslation("review.answered-only") : answer.words();
      add(said(answer.by(), time.dayAndTime(answer.at()), "", words));
    }
  }

  private Div said(String by, String at, String about, String words) {
    Div head = new Div(about.isEmpty() ? Facts.of(by, at) : Facts.of(by, at, about));
    head.addClassNames("sub", "num");
    Div said = new Div(head, new Paragraph(words == null ? "" : words));
    said.addClassName("verdict-said");
    return said;
  }

  private Pill state(Verdict verdict) {
    if (verdict.isOpen()) {
      return new Pill(Tone.SOON, "undo-2", getTranslation("review.state.open"));
    }
    Duration took = verdict.took();
    if (took == null) {
      return new Pill(Tone.PLAIN, getTranslation("review.state.withdrawn"));
    }
    String key = verdict.correctedAt() == null ? "review.state.answered" : "review.state.corrected";
    return new Pill(Tone.OK, "check", getTranslation(key, TookWords.of(took)));
  }
}
