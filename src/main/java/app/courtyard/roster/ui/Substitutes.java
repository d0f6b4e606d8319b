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
    // A button that says '1 more' takes the room of that one.
    int first = walkers.size() == FIRST + 1 ? FIRST + 1 : FIRST;
    walkers.stream().limit(first).forEach(one -> add(button(one)));
    if (walkers.size() > first) {
      NativeButton more = new NativeButton(getTranslation("roster.more", walkers.size() - first));
      more.addClassNames("btn", "quiet", "wide");
      more.addClickListener(
          click -> {
            remove(more);
            walkers.stream().skip(first).forEach(one -> add(button(one)));
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
