package app.courtyard.patrol.ui;

import static app.courtyard.ui.Pill.Tone.LATE;
import static app.courtyard.ui.Pill.Tone.OK;
import static app.courtyard.ui.Pill.Tone.PLAIN;
import static app.courtyard.ui.Pill.Tone.SOON;

import app.courtyard.inspection.Finding;
import app.courtyard.inspection.Finding.FindingPhoto;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Something that was found, seen again or seen gone on the round: the picture first. */
class FindingCard extends Article {

  private final transient Finding finding;

  /**
   * @param place as people name it
   * @param records of the round
   */
  FindingCard(Finding finding, String place, Set<UUID> records, EstateTime time) {
    this.finding = finding;
    addClassNames("card", "finding");
    String label = finding.label().in(getLocale());
    Div pictures = new Div();
    pictures.addClassName("pictures");
    for (FindingPhoto photo : finding.photos()) {
      pictures.add(new RoundPhoto(photo.recordId(), photo.number(), photo.here(), label));
    }
    Div pills = new Div(severity());
    pills.addClassName("pills");
    if (records.contains(finding.goneRecordId())) {
      pills.add(new Pill(OK, "check", getTranslation("round.finding.gone")));
    } else if (!records.contains(finding.recordId())) {
      pills.add(new Pill(PLAIN, getTranslation("round.finding.again")));
    }
    Div words = new Div(pills, new H3(title(label)));
    words.addClassName("grow");
    if (finding.note() != null) {
      words.add(new Paragraph(finding.note()));
    }
    Paragraph about = new Paragraph(Facts.of(about(place, time)));
    about.addClassName("sub");
    words.add(about);
    if (!finding.photos().isEmpty()) {
      add(pictures);
    }
    add(words);
  }

  /** A checklist asks for what should be; a free finding has only a name. */
  private String title(String label) {
    return finding.free() ? label : getTranslation("round.finding.fails", label);
  }

  private Pill severity() {
    String words = getTranslation("field.severity." + finding.severity().code());
    return switch (finding.severity()) {
      case URGENT -> new Pill(LATE, "triangle-alert", words);
      case MAJOR -> new Pill(SOON, words);
      case MINOR -> new Pill(PLAIN, words);
    };
  }

  private List<String> about(String place, EstateTime time) {
    List<String> about = new ArrayList<>();
    if (!place.isEmpty()) {
      about.add(place);
    }
    about.add(getTranslation("field.department." + finding.department().code()));
    about.add(getTranslation("round.finding.due", time.dayAndTime(finding.dueAt())));
    if (finding.calledAt() != null) {
      about.add(getTranslation("round.finding.called", time.time(finding.calledAt())));
    }
    return about;
  }
}
