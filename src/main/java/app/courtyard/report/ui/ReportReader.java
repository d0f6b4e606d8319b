package app.courtyard.report.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.form.Words;
import app.courtyard.people.Person;
import app.courtyard.report.Report;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who looks at reports, and how they are told to them. */
record ReportReader(CaseReader cases) {

  Person person() {
    return cases.person();
  }

  EstateTime time() {
    return cases.time();
  }

  String in(Words both) {
    return both.in(cases.locale());
  }

  /** 2026 年 11 月 */
  static String month(Report report) {
    return say(
        "reports.month",
        String.valueOf(report.month().getYear()),
        String.valueOf(report.month().getMonthValue()));
  }

  /** Whose it is. */
  static String of(Report report) {
    return report.writer() == null ? say("reports.of-estate") : report.writer();
  }

  /** How long it is until it must be handed in, or how long it should have been. */
  String due(Report report) {
    LocalDate today = time().today();
    long days = ChronoUnit.DAYS.between(today, report.due());
    if (days < 0) {
      return say("reports.overdue", String.valueOf(-days));
    }
    return days == 0
        ? say("reports.due.today")
        : say("reports.due", time().day(report.due()), String.valueOf(days));
  }

  boolean isOverdue(Report report) {
    return report.state().isWritten() && time().today().isAfter(report.due());
  }

  private static String say(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
