package app.courtyard.roster.ui;

import app.courtyard.people.Absence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody's work moves: they are ill, on leave, or it is only the work. */
class Reasons extends Div {

  private final Map<NativeButton, Optional<Absence.Kind>> buttons = new LinkedHashMap<>();
  private Absence.@Nullable Kind chosen;
  private transient Runnable changed = () -> {};

  /**
   * @param mayBeAway whether one may say that they are not there; if not, it is only the work
   */
  Reasons(boolean mayBeAway) {
    addClassName("chips");
    setVisible(mayBeAway);
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("roster.why"));
    for (Absence.Kind kind : Absence.Kind.values()) {
      offer("roster.absent." + kind.code(), Optional.of(kind));
    }
    offer("roster.why.work", Optional.empty());
    choose(mayBeAway ? Optional.of(Absence.Kind.SICK) : Optional.empty());
  }

  Optional<Absence.Kind> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Told at once, and at every change. */
  void onChange(Runnable told) {
    changed = told;
    told.run();
  }

  private void offer(String words, Optional<Absence.Kind> kind) {
    NativeButton button = new NativeButton(getTranslation(words), click -> choose(kind));
    buttons.put(button, kind);
    add(button);
  }

  private void choose(Optional<Absence.Kind> kind) {
    chosen = kind.orElse(null);
    buttons.forEach(
        (button, its) ->
            button.getElement().setAttribute("aria-pressed", String.valueOf(its.equals(kind))));
    changed.run();
  }
}
