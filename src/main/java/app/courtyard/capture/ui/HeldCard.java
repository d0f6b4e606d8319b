package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.Reason;
import app.courtyard.form.Form;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that is held: what it is, whose, from when, and why. */
class HeldCard extends Article {

  private final transient Optional<Form> form;

  HeldCard(HeldCapture held, Optional<Form> form, EstateTime time) {
    this.form = form;
    addClassNames("card", "held-card");
    List<String> about = new ArrayList<>(List.of(held.accountName()));
    if (held.placeName() != null) {
      about.add(held.placeName());
    }
    if (held.capturedAt() != null) {
      about.add(getTranslation("held.captured", time.dayAndTime(held.capturedAt())));
    }
    about.add(getTranslation("held.received", time.dayAndTime(held.receivedAt())));
    Paragraph facts = new Paragraph(Facts.of(about));
    facts.addClassNames("sub", "num");
    UnorderedList reasons = new UnorderedList();
    reasons.addClassName("reasons");
    held.reasons().forEach(reason -> reasons.add(new ListItem(words(reason))));
    Div title = new Div(title());
    title.addClassName("title");
    add(new Div(title, facts), reasons);
  }

  private String title() {
    return form.map(known -> known.title().in(getLocale()))
        .orElseGet(() -> getTranslation("held.unknown-form"));
  }

  private String words(Reason reason) {
    String why = getTranslation("held.reason." + reason.code());
    if (reason.problem() == null) {
      return why;
    }
    String problem = getTranslation("field.problem." + reason.problem());
    return label(reason).map(label -> getTranslation("held.answer", label, problem)).orElse(why);
  }

  private Optional<String> label(Reason reason) {
    return form.flatMap(known -> known.question(reason.question() == null ? "" : reason.question()))
        .map(question -> question.label().in(getLocale()));
  }
}
