package app.courtyard.casework.ui;

import app.courtyard.casework.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** The time that is left, or by how much it is over; goes on by itself (frontend/cases/due.ts). */
@Tag("courtyard-due")
@JsModule("./cases/due.ts")
class DueClock extends Component {

  /**
   * @param now by the server's clock: that of the browser may be wrong
   */
  DueClock(Instant due, Instant now) {
    getElement()
        .setAttribute("due", due.toString())
        .setAttribute("now", now.toString())
        .setAttribute("soon", String.valueOf(Shown.SOON_WITHIN.toMillis()))
        .setAttribute("left", getTranslation("cases.clock.left"))
        .setAttribute("over", getTranslation("cases.clock.over"));
    getElement().getClassList().add("pill");
    getElement().getClassList().add("num");
  }
}
