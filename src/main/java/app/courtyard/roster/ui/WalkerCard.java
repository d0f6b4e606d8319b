package app.courtyard.roster.ui;

import app.courtyard.roster.Walker;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** Somebody who walks rounds, with the day's work. */
class WalkerCard extends RouterLink {

  WalkerCard(Walker walker, Where where, boolean chosen) {
    setRoute(RosterView.class, walker.id().toString());
    setQueryParameters(where.parameters());
    addClassNames("card", "task", "colleague");
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    Span name = new Span(walker.name());
    name.addClassName("title");
    List<String> facts = new ArrayList<>(walker.courtyards());
    facts.add(getTranslation("roster.rounds", walker.left() + walker.done(), walker.done()));
    Div about = new Div(Facts.of(facts));
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    add(words);
    if (walker.absence() != null) {
      add(
          new Pill(
              walker.courtyards().isEmpty() && walker.left() == 0 ? Tone.PLAIN : Tone.SOON,
              getTranslation("roster.absent." + walker.absence().kind().code())));
    }
  }
}
