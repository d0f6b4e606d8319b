package app.courtyard.weekly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import app.courtyard.weekly.Precaution;

/** How a precaution stands. */
final class PrecautionPill {

  static Pill of(Precaution one, EstateTime time) {
    if (one.doneOn() != null) {
      return new Pill(Tone.OK, translate("weekly.done-on", time.day(one.doneOn())));
    }
    return one.isLate(time.today())
        ? new Pill(Tone.LATE, translate("weekly.late"))
        : new Pill(Tone.PLAIN, translate("weekly.running"));
  }

  private PrecautionPill() {}
}
