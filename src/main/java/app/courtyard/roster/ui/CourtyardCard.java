package app.courtyard.roster.ui;

import app.courtyard.roster.OnDuty;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A courtyard, and who is on duty there. */
class CourtyardCard extends RouterLink {

  CourtyardCard(OnDuty duty, Where where, boolean chosen) {
    setRoute(RosterView.class, duty.courtyard().toString());
    setQueryParameters(where.parameters());
    addClassNames("card", "task", "colleague");
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    Span name = new Span(duty.name());
    name.addClassName("title");
    Div about =
        new Div(
            duty.person() == null
                ? getTranslation("roster.rounds", duty.rounds(), duty.done())
                : duty.person().name()
                    + " · "
                    + getTranslation("roster.rounds", duty.rounds(), duty.done()));
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    add(words);
    if (duty.leftAlone()) {
      add(new Pill(Tone.SOON, "triangle-alert", getTranslation("roster.alone")));
    } else if (duty.insteadOf() != null) {
      add(new Pill(Tone.OK, getTranslation("roster.instead", duty.insteadOf().name())));
    }
  }
}
