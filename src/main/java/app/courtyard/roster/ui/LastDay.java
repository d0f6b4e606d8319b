package app.courtyard.roster.ui;

import app.courtyard.people.Days;
import app.courtyard.ui.DayField;
import java.time.LocalDate;

/** Until when: at first only the day that is shown. */
class LastDay extends DayField {

  private static final int MONTHS = 3;

  private final LocalDate first;

  LastDay(String label, LocalDate first) {
    super(label, first);
    this.first = first;
    addClassName("roster-until");
    setMin(first);
    setMax(first.plusMonths(MONTHS));
  }

  /** What makes no sense is only the first day. */
  Days days() {
    LocalDate last = getValue();
    return last == null || isInvalid() || last.isBefore(first)
        ? Days.only(first)
        : new Days(first, last);
  }
}
