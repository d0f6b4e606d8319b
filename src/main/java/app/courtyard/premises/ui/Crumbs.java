package app.courtyard.premises.ui;

import app.courtyard.premises.KeptPlace.Above;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way back up the tree. */
class Crumbs extends Nav {

  Crumbs(String estate, List<Above> above) {
    addClassName("crumbs");
    setAriaLabel(getTranslation("place.crumbs"));
    add(crumb(estate, null));
    above.forEach(place -> add(between(), crumb(place.name(), place.id())));
  }

  private static RouterLink crumb(String name, @Nullable UUID place) {
    RouterLink link = new RouterLink(EstateView.class, EstateView.at(place, null));
    link.setText(name);
    return link;
  }

  private static Span between() {
    Span sign = new Span("›");
    sign.getElement().setAttribute("aria-hidden", "true");
    return sign;
  }
}
