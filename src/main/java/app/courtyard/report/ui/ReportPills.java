package app.courtyard.report.ui;

import app.courtyard.report.Report;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.i18n.I18NProvider;

/** How a report stands, in a word. */
final class ReportPills {

  static Pill state(Report report) {
    String words = I18NProvider.translate("reports.state." + report.state().code());
    return switch (report.state()) {
      case DRAFT -> new Pill(Tone.PLAIN, words);
      case HANDED_IN -> new Pill(Tone.SOON, words);
      case RETURNED -> new Pill(Tone.LATE, words);
      case APPROVED, ARCHIVED -> new Pill(Tone.OK, words);
      case PASSED_ON -> new Pill(Tone.PLAIN, words);
    };
  }

  private ReportPills() {}
}
