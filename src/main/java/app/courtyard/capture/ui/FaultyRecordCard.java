package app.courtyard.capture.ui;

import app.courtyard.capture.FaultyRecord;
import app.courtyard.form.Form;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record that lacks photos; it leads to the record. */
class FaultyRecordCard extends RouterLink {

  FaultyRecordCard(FaultyRecord record, Optional<Form> form, EstateTime time) {
    getElement().setAttribute("href", "records/" + record.id());
    addClassNames("card", "round-card");
    Div title =
        new Div(
            form.map(known -> known.title().in(getLocale()))
                .orElseGet(() -> getTranslation("held.unknown-form")));
    title.addClassName("title");
    List<String> facts = new ArrayList<>(List.of(record.person()));
    if (record.place() != null) {
      facts.add(record.place());
    }
    facts.add(time.dayAndTime(record.capturedAt()));
    Div about = new Div(Facts.of(facts));
    about.addClassNames("sub", "num");
    Div pills = new Div();
    pills.addClassName("pills");
    if (record.lost() > 0) {
      pills.add(pill(Pill.Tone.LATE, "photo-check.lost", record.lost()));
    }
    if (record.absent() > 0) {
      pills.add(pill(Pill.Tone.SOON, "photo-check.absent", record.absent()));
    }
    add(title, about, pills);
  }

  private Pill pill(Pill.Tone tone, String key, int count) {
    return new Pill(tone, "triangle-alert", getTranslation(key, count));
  }
}
