package app.courtyard.log.ui;

import app.courtyard.log.HeldEntry;
import app.courtyard.log.LogEntry;
import app.courtyard.log.LogFilter;
import app.courtyard.log.RecordEntry;
import app.courtyard.log.RoundEntry;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An entry in the list. */
class EntryCard extends RouterLink {

  private final transient LogEntry entry;

  EntryCard(LogEntry entry, LogFilter filter, EstateTime time) {
    this.entry = entry;
    addClassNames("card", "round-card");
    if (entry instanceof HeldEntry) {
      getElement().setAttribute("href", "held");
    } else {
      LogLinks.point(this, filter, entry);
    }
    Div title = new Div(title());
    title.addClassName("title");
    Div about = new Div(Facts.of(facts(time)));
    about.addClassNames("sub", "num");
    Div pills = new Div();
    pills.addClassName("pills");
    EntryPills.of(entry, time.now()).forEach(pills::add);
    add(title, about);
    if (entry instanceof RecordEntry record && record.note() != null) {
      Div note = new Div(record.note());
      note.addClassNames("sub", "note-line");
      add(note);
    }
    add(pills);
    setClassName("voided", entry instanceof RecordEntry record && record.voided());
  }

  LogEntry entry() {
    return entry;
  }

  private String title() {
    return switch (entry) {
      case RoundEntry round -> round.round().route();
      case RecordEntry record -> record.title().in(getLocale());
      case HeldEntry held ->
          held.title() == null ? getTranslation("held.unknown-form") : held.title().in(getLocale());
    };
  }

  private List<String> facts(EstateTime time) {
    Stream<String> facts =
        switch (entry) {
          case RoundEntry round ->
              Stream.of(
                  round.round().ambassador(),
                  round.round().courtyard(),
                  time.span(round.round().startedAt(), round.round().finishedAt()));
          case RecordEntry record ->
              Stream.of(
                  record.person(),
                  record.courtyard(),
                  record.place(),
                  time.dayAndTime(record.at()));
          case HeldEntry held ->
              Stream.of(held.person(), held.courtyard(), held.place(), time.dayAndTime(held.at()));
        };
    return facts.filter(Objects::nonNull).filter(fact -> !fact.isEmpty()).distinct().toList();
  }
}
