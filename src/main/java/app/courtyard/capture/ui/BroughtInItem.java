package app.courtyard.capture.ui;

import app.courtyard.capture.BroughtIn;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One capture of a file, and what came of it, in words. */
class BroughtInItem extends Div {

  BroughtInItem(BroughtIn one, EstateTime time) {
    addClassName("item");
    Span title =
        new Span(
            one.form() == null
                ? getTranslation("held.unknown-form")
                : one.form().title().in(getLocale()));
    title.addClassNames("title", "grow");
    Div head = new Div(title, pill(one));
    head.addClassNames("row", "apart");
    add(head);
    addLine(about(one, time));
    addLine(ReasonWords.kinds(one.reasons()));
    addLine(photos(one));
  }

  /** Whether somebody should look at it, or do something about it. */
  static boolean wantsALook(BroughtIn one) {
    return one.state() == BroughtIn.State.HELD
        || one.state() == BroughtIn.State.DAMAGED
        || one.missing() > 0
        || !one.refused().isEmpty();
  }

  private Pill pill(BroughtIn one) {
    String words =
        getTranslation("held.import.state." + one.state().name().toLowerCase(Locale.ROOT));
    return switch (one.state()) {
      case TAKEN -> new Pill(Pill.Tone.OK, words);
      case BEFORE, SET_ASIDE -> new Pill(Pill.Tone.PLAIN, words);
      case HELD -> new Pill(Pill.Tone.SOON, words);
      case DAMAGED -> new Pill(Pill.Tone.LATE, words);
    };
  }

  private void addLine(List<String> facts) {
    if (!facts.isEmpty()) {
      Paragraph line = new Paragraph(Facts.of(facts));
      line.addClassNames("sub", "num");
      add(line);
    }
  }

  private List<String> about(BroughtIn one, EstateTime time) {
    List<String> about = new ArrayList<>();
    if (one.placeName() != null) {
      about.add(one.placeName());
    }
    if (one.capturedAt() != null) {
      about.add(getTranslation("held.captured", time.dayAndTime(one.capturedAt())));
    }
    return about;
  }

  private List<String> photos(BroughtIn one) {
    List<String> words = new ArrayList<>();
    int here = one.photos() - one.missing() - one.refused().size();
    if (here > 0) {
      words.add(getTranslation("held.import.photos", here));
    }
    if (one.missing() > 0) {
      words.add(getTranslation("held.import.photos.missing", one.missing()));
    }
    if (!one.refused().isEmpty()) {
      words.add(getTranslation("held.import.photos.refused", one.refused().size()));
    }
    return words;
  }
}
