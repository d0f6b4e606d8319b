package app.courtyard.roster.ui;

import app.courtyard.roster.OwedRound;
import app.courtyard.roster.Walker;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A round of somebody's day; a tap offers those to whom it could be given. */
class RoundItem extends Div {

  RoundItem(OwedRound round, List<Walker> substitutes, EstateTime time, Consumer<UUID> give) {
    addClassName("item");
    Span route = new Span(round.route());
    route.addClassName("title");
    Div about =
        new Div(
            Facts.of(round.courtyard(), time.time(round.from()) + "–" + time.time(round.until())));
    about.addClassNames("sub", "num");
    Div words = new Div(route, about);
    words.addClassName("grow");
    Div line = new Div(words);
    line.addClassNames("row", "apart");
    add(line);
    if (round.done() != null) {
      line.add(new Pill(Tone.OK, getTranslation("roster.round.done")));
      return;
    }
    if (round.begun()) {
      line.add(
          new Pill(
              Tone.PLAIN, getTranslation("roster.round.begun", round.visited(), round.stops())));
    }
    String label = getTranslation(round.begun() ? "roster.round.rest" : "roster.round.give");
    NativeButton offer = new NativeButton(label);
    offer.addClassNames("btn", "quiet");
    offer.setAriaLabel(label + " " + round.route());
    offer.getElement().setAttribute("aria-expanded", "false");
    line.add(offer);
    offer.addClickListener(
        click -> {
          boolean opens = getComponentCount() == 1;
          offer.getElement().setAttribute("aria-expanded", String.valueOf(opens));
          if (opens) {
            add(new Substitutes(substitutes, label, give));
          } else {
            remove(getComponentAt(1));
          }
        });
  }
}
