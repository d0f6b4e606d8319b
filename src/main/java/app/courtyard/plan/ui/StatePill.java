package app.courtyard.plan.ui;

import app.courtyard.plan.KeptRoute.State;
import app.courtyard.ui.Pill;
import com.vaadin.flow.i18n.I18NProvider;

/** How far a route is. */
class StatePill extends Pill {

  StatePill(State state) {
    super(
        switch (state) {
          case TRIAL, COMING -> Tone.SOON;
          case IN_USE -> Tone.OK;
          case CLOSED -> Tone.PLAIN;
        },
        I18NProvider.translate("routes.state." + state.code()));
  }
}
