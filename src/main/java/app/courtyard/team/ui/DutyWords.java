package app.courtyard.team.ui;

import app.courtyard.team.Duty;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, in words. */
final class DutyWords {

  static String of(Duty.Days days, EstateTime time) {
    return of(days.from(), days.to(), time);
  }

  static String of(LocalDate from, @Nullable LocalDate to, EstateTime time) {
    if (to == null) {
      return I18NProvider.translate("people.duty.open", time.day(from));
    }
    return from.equals(to)
        ? time.day(from)
        : I18NProvider.translate("people.duty.until", time.day(from), time.day(to));
  }

  private DutyWords() {}
}
