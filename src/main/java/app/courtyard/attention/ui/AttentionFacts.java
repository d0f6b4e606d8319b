package app.courtyard.attention.ui;

import app.courtyard.attention.Activity;
import app.courtyard.attention.Attention;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is known of a key-attention customer, a line each. */
class AttentionFacts extends Div {

  AttentionFacts(Attention one, Activity activity, EstateTime time, @Nullable Component telephone) {
    addClassNames("card", "flush", "case-facts");
    if (telephone != null) {
      line("cases.phone", telephone);
    }
    if (one.isOpen()) {
      line(
          "attention.next-contact",
          words(
              one.nextContact() == null
                  ? getTranslation("attention.next-contact.none")
                  : time.day(one.nextContact())));
    }
    line(
        "attention.since",
        words(
            one.begunBy() == null
                ? time.day(one.since())
                : Facts.of(time.day(one.since()), one.begunBy())));
    if (one.endedAt() != null && one.endedBy() != null) {
      line("attention.end", words(Facts.of(time.day(one.endedAt()), one.endedBy())));
      line("attention.end.why", words(one.endedWhy()));
    }
    line("attention.month", words(AttentionWords.happened(activity)));
  }

  private void line(String label, Component value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("sub");
    Div line = new Div(name, value);
    line.addClassNames("item", "row", "apart");
    add(line);
  }

  private static Span words(@Nullable String words) {
    Span span = new Span(words);
    span.addClassName("num");
    return span;
  }
}
