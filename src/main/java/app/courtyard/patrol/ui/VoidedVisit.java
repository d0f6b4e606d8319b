package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.patrol.Visit;
import app.courtyard.patrol.Visit.Voided;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit that was taken back: struck through, with why. */
class VoidedVisit extends Div {

  VoidedVisit(Visit visit, EstateTime time) {
    addClassName("voided");
    HtmlContainer struck = new HtmlContainer("s");
    struck.setText(VisitWords.of(visit, time));
    Span why = new Span(why(visit.voided(), time));
    add(struck, why);
  }

  private static String why(@Nullable Voided voided, EstateTime time) {
    if (voided == null) {
      return "";
    }
    List<String> words = new ArrayList<>();
    words.add(translate("review.voided"));
    words.add(translate("review.voided." + voided.reason()));
    if (voided.words() != null && !voided.words().isBlank()) {
      words.add(voided.words());
    }
    words.add(voided.by());
    words.add(time.dayAndTime(voided.at()));
    return Facts.of(words);
  }
}
