package app.courtyard.team.ui;

import app.courtyard.people.Trace;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Somebody else was faster: who, when and what, and that nothing typed is lost. */
class MeanwhileNote extends Div {

  MeanwhileNote(Trace trace, EstateTime time) {
    addClassNames("note", "arrive", "stack");
    getElement().setAttribute("role", "alert");
    add(
        new Div(
            getTranslation(
                "people.meanwhile", String.valueOf(trace.by()), time.dayAndTime(trace.at()))));
    trace.changes().forEach(change -> add(new Span(TraceWords.of(change))));
    add(new Div(getTranslation("people.meanwhile.kept")));
  }
}
