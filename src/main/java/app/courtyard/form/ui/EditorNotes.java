package app.courtyard.form.ui;

import app.courtyard.form.FormDrafts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Above the form: what somebody else changed meanwhile, and what was just taken away. */
class EditorNotes extends Div {

  EditorNotes() {
    addClassName("editor-notes");
    getElement().setAttribute("role", "status");
  }

  /** Stays until it was read. */
  void othersChanged(FormDrafts.Kept kept) {
    Div words =
        new Div(
            new Paragraph(getTranslation("checklist.others", kept.by())),
            new ChangeWords(getLocale()).list(kept.theirs()));
    words.addClassName("grow");
    show("note", words, "checklist.others.read", () -> {});
  }

  void removed(Runnable putBack) {
    Span words = new Span(getTranslation("checklist.removed"));
    words.addClassName("grow");
    show("note done-note", words, "checklist.put-back", putBack);
  }

  void say(String key) {
    Span words = new Span(getTranslation(key));
    words.addClassName("grow");
    show("note", words, "checklist.others.read", () -> {});
  }

  private void show(String kind, Component words, String button, Runnable then) {
    NativeButton press =
        new NativeButton(
            getTranslation(button),
            click -> {
              removeAll();
              then.run();
            });
    press.addClassNames("btn", "quiet");
    Div note = new Div(words, press);
    note.addClassNames(kind.split(" "));
    removeAll();
    add(note);
  }
}
