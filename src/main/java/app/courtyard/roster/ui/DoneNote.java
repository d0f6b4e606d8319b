package app.courtyard.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says what was just done, and takes it back. */
class DoneNote extends Div {

  DoneNote(String words, Runnable undo) {
    addClassNames("note", "done-note");
    getElement().setAttribute("role", "status");
    Span said = new Span(words);
    said.addClassName("grow");
    NativeButton back = new NativeButton(getTranslation("roster.undo"), click -> undo.run());
    back.addClassNames("btn", "quiet");
    add(said, back);
  }
}
