package app.courtyard.roster.ui;

import app.courtyard.roster.Walker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Those who could stand in, the best choice first: a tap on one does it. */
class Substitutes extends Div {

  /** So many are offered at once. */
  private static final int FIRST = 6;

  private final transient Consumer<UUID> chosen;

  Substitutes(List<Walker> walkers, String label, Consumer<UUID> chosen) {
    this.chosen = chosen;
    addClassName("substitutes");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    walkers.stream().limit(FIRST).forEach(one -> add(button(one)));
    if (walkers.size() > FIRST) {
      NativeButton more = new NativeButton(getTranslation("roster.more", walkers.size() - FIRST));
      more.addClassNames("btn", "quiet", "wide");
      more.addClickListener(
          click -> {
            remove(more);
            walkers.stream().skip(FIRST).forEach(one -> add(button(one)));
          });
      add(more);
    }
  }

  private NativeButton button(Walker walker) {
    Span name = new Span(walker.name());
    name.addClassName("title");
    Span load =
        new Span(
            walker.left() == 0
                ? getTranslation("roster.load.none")
                : getTranslation("roster.load", walker.left()));
    load.addClassName("sub");
    NativeButton button = new NativeButton();
    button.add(name, load);
    button.addClassNames("card", "substitute");
    button.addClickListener(click -> chosen.accept(walker.id()));
    return button;
  }
}
