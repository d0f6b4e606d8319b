package app.courtyard.premises.ui;

import app.courtyard.premises.KeptPlace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The foot of a part of the page: the way back to the place, and what is done there. */
class PartFoot extends Div {

  /**
   * @param place null: the courtyards
   * @param look of the button
   */
  PartFoot(@Nullable KeptPlace place, String words, String look, Runnable pressed) {
    addClassName("foot");
    RouterLink back = backTo(place);
    back.setText(getTranslation("place.back"));
    back.addClassNames("btn", "calm");
    NativeButton button = new NativeButton(getTranslation(words), click -> pressed.run());
    button.addClassNames("btn", look);
    add(back, button);
  }

  static RouterLink backTo(@Nullable KeptPlace place) {
    return place == null
        ? new RouterLink(EstateView.class)
        : new RouterLink(
            EstateView.class,
            EstateView.at(place.id(), place.kind().holds().isEmpty() ? null : Parts.ABOUT));
  }
}
