package app.courtyard.request.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.casework.ui.CasePills;
import app.courtyard.request.Followed;
import app.courtyard.request.Request;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a request stands, at a glance; one that is followed as its case does. */
final class RequestPills {

  /**
   * @param followed null: it is not followed, or its case is out of reach
   */
  static List<Component> of(Request request, @Nullable Followed followed, EstateTime time) {
    if (request.isVoided()) {
      return List.of(new Pill(Tone.PLAIN, translate("requests.state.voided")));
    }
    if (request.result() != null) {
      return List.of(new Pill(Tone.OK, "check", translate("requests.state.done")));
    }
    if (request.isOpen()) {
      return List.of(new Pill(Tone.SOON, translate("requests.state.open")));
    }
    if (followed == null) {
      return List.of(new Pill(Tone.PLAIN, translate("requests.passed-on")));
    }
    List<Component> pills = new ArrayList<>(CasePills.of(followed.file(), time));
    pills.add(
        new Pill(Tone.PLAIN, translate("requests.case", String.valueOf(followed.file().number()))));
    return pills;
  }

  private RequestPills() {}
}
