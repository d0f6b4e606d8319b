package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.form.Form;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that is held: what it is, whose, from when, and why; it leads to the whole of it. */
class HeldCard extends RouterLink {

  HeldCard(
      HeldCapture held,
      Optional<Form> form,
      EstateTime time,
      QueryParameters query,
      boolean chosen) {
    super(HeldView.class, HeldView.addressOf(held.key()));
    setQueryParameters(query);
    addClassNames("card", "held-card");
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    Span title =
        new Span(
            form.map(known -> known.title().in(getLocale()))
                .orElseGet(() -> getTranslation("held.unknown-form")));
    title.addClassName("title");
    Paragraph facts = new Paragraph(Facts.of(about(held, time)));
    facts.addClassNames("sub", "num");
    Div reasons = new Div();
    reasons.addClassName("reasons");
    held.reasons().stream()
        .map(reason -> ReasonWords.of(reason, form.orElse(null), getLocale()))
        .distinct()
        .forEach(words -> reasons.add(new Div(words)));
    add(title, facts, reasons);
  }

  private List<String> about(HeldCapture held, EstateTime time) {
    List<String> about = new ArrayList<>(List.of(held.accountName()));
    if (held.placeName() != null) {
      about.add(held.placeName());
    }
    if (held.capturedAt() != null) {
      about.add(getTranslation("held.captured", time.dayAndTime(held.capturedAt())));
    }
    about.add(getTranslation("held.received", time.dayAndTime(held.receivedAt())));
    return about;
  }
}
