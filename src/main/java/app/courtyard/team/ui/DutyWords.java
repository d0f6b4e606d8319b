package app.courtyard.team.ui;

import app.courtyard.team.Duty;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, in words. */
final class DutyWords {

  static String of(Duty.Days days) {
    return of(days.from(), days.to());
  }

  static String of(LocalDate from, @Nullable LocalDate to) {
    if (to == null) {
      return I18NProvider.translate("people.duty.open", from.toString());
    }
    return from.equals(to)
        ? from.toString()
        : I18NProvider.translate("people.duty.until", from.toString(), to.toString());
  }

  private DutyWords() {}
}
