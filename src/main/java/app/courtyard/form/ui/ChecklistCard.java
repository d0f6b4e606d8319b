package app.courtyard.form.ui;

import app.courtyard.form.Checklist;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** A checklist in the list: what it is called, its version, and since when. */
class ChecklistCard extends RouterLink {

  ChecklistCard(Checklist list, EstateTime time, QueryParameters filter, boolean chosen) {
    setRoute(ChecklistsView.class, list.id());
    setQueryParameters(filter);
    addClassNames("card", "task", "colleague");
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    String title = list.title().words("title", getLocale());
    Span name = new Span(title.isBlank() ? getTranslation("checklist.unnamed") : title);
    name.addClassName("title");
    Div about = new Div(about(list, time));
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    add(words);
    if (list.withdrawn()) {
      add(new Pill(Tone.PLAIN, getTranslation("checklist.withdrawn")));
    } else if (list.update()) {
      add(new Pill(Tone.SOON, getTranslation("checklist.update")));
    } else if (list.drafted()) {
      add(new Pill(Tone.OK, getTranslation("checklist.drafted")));
    }
  }

  private String about(Checklist list, EstateTime time) {
    return list.issued()
        .map(
            issued ->
                getTranslation(
                    "checklist.version-since", issued.version(), time.day(issued.since())))
        .orElse(getTranslation("checklist.never-issued"));
  }
}
