package app.courtyard.team.ui;

import app.courtyard.team.Colleague;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How things stand with signing in, in a word; nothing where all is well. */
class StatePill extends Span {

  StatePill(Colleague.State state) {
    super();
    setText(
        getTranslation("people.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    addClassName("pill");
    switch (state) {
      case LOCKED -> addClassName("late");
      case SHUT_OUT, CODE_GIVEN -> addClassName("soon");
      case OPEN -> addClassName("ok");
      case CLOSED -> {}
    }
  }
}
