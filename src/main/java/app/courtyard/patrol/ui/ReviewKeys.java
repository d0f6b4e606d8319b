package app.courtyard.patrol.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** Keys and swipes of the pane it stands in (frontend/review/keys.ts). */
@Tag("courtyard-review-keys")
@JsModule("./review/keys.ts")
class ReviewKeys extends Component {

  private static final String STEP = "event.detail";

  /**
   * @param does what to do at 'fine', 'return', 'next', 'previous'
   */
  ReviewKeys(Map<String, Runnable> does) {
    getElement()
        .addEventListener(
            "step",
            event ->
                does.getOrDefault(event.getEventData().path(STEP).asString(""), () -> {}).run())
        .addEventData(STEP);
  }
}
