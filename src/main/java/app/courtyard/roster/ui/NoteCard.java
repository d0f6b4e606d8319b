package app.courtyard.roster.ui;

import app.courtyard.roster.Handover;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A note to whoever comes next, and who has read it. */
class NoteCard extends Article {

  NoteCard(Handover note, EstateTime time) {
    addClassNames("card", "round-card");
    Div courtyard = new Div(note.courtyard());
    courtyard.addClassName("title");
    Div about = new Div(Facts.of(note.by(), time.dayAndTime(note.at())));
    about.addClassNames("sub", "num");
    Div read =
        new Div(
            note.readBy().isEmpty()
                ? getTranslation("roster.notes.unread")
                : getTranslation(
                    "roster.notes.read",
                    String.join(
                        getTranslation("roster.notes.and"),
                        note.readBy().stream()
                            .map(one -> one.name() + " " + time.dayAndTime(one.at()))
                            .toList())));
    read.addClassNames("sub", "num");
    add(courtyard, about, new Paragraph(note.words()), read);
  }
}
