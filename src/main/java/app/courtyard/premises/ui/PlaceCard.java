package app.courtyard.premises.ui;

import app.courtyard.premises.TreeEntry;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list, and the way to it. */
class PlaceCard extends RouterLink {

  /**
   * @param placed whether it says where it lies
   */
  PlaceCard(TreeEntry place, boolean placed, @Nullable UUID chosen) {
    super(EstateView.class, EstateView.at(place.id(), null));
    addClassNames("card", "task", "place-card");
    if (place.id().equals(chosen)) {
      getElement().setAttribute("aria-current", "true");
    }
    Span icon = new Span(new NavIcon(PlaceWords.icon(place.kind())));
    icon.addClassName("icon");
    Span name = new Span(place.name());
    name.addClassName("title");
    Div about = new Div(Facts.of(facts(place, placed)));
    about.addClassNames("sub", "num");
    Div words = new Div(name, about);
    words.addClassName("grow");
    add(icon, words);
    if (place.closed()) {
      add(new Pill(Tone.PLAIN, getTranslation("place.closed")));
    } else if (!place.kind().holds().isEmpty()) {
      NavIcon further = new NavIcon("chevron-right");
      further.addClassName("lucide");
      add(further);
    }
  }

  private List<String> facts(TreeEntry place, boolean placed) {
    List<String> facts = new ArrayList<>();
    if (placed && !place.where().isEmpty()) {
      facts.add(place.where());
    }
    facts.add(place.type() == null ? PlaceWords.kind(place.kind()) : PlaceWords.type(place.type()));
    if (place.status() != null) {
      facts.add(PlaceWords.status(place.status()));
    }
    if (place.inside() > 0) {
      facts.add(getTranslation("place.inside", place.inside()));
    }
    if (place.shortCode() != null && place.kind().holds().isEmpty()) {
      facts.add(place.shortCode());
    }
    return facts;
  }
}
