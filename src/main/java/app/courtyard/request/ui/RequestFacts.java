package app.courtyard.request.ui;

import app.courtyard.request.Request;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is known of a request, a line each. */
class RequestFacts extends Div {

  RequestFacts(Request request, EstateTime time, @Nullable Component telephone) {
    addClassNames("card", "flush", "case-facts");
    if (!RequestWords.where(request).isEmpty()) {
      line("cases.where", words(Facts.of(RequestWords.where(request))));
    }
    if (request.reporterName() != null) {
      line("requests.reporter", words(request.reporterName()));
    }
    if (telephone != null) {
      line("cases.phone", telephone);
    }
    line(
        "requests.noter",
        words(
            Facts.of(
                getTranslation("cases.channel." + request.channel().code()),
                request.noter(),
                time.dayAndTime(request.saidAt()))));
    if (request.resultAt() != null && request.resultBy() != null) {
      line(
          "requests.state.done",
          words(Facts.of(request.resultBy(), time.dayAndTime(request.resultAt()))));
    }
    if (request.voidedAt() != null && request.voidedBy() != null) {
      line(
          "requests.state.voided",
          words(Facts.of(request.voidedBy(), time.dayAndTime(request.voidedAt()))));
    }
  }

  private void line(String label, Component value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("sub");
    Div line = new Div(name, value);
    line.addClassNames("item", "row", "apart");
    add(line);
  }

  private static Span words(String words) {
    Span span = new Span(words);
    span.addClassName("num");
    return span;
  }
}
