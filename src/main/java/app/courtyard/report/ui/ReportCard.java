package app.courtyard.report.ui;

import app.courtyard.form.Words;
import app.courtyard.report.Report;
import app.courtyard.report.ui.ReportLinks.Look;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

/** A report in the list. */
class ReportCard extends RouterLink {

  ReportCard(Report report, Words name, ReportReader reader) {
    addClassNames("card", "round-card");
    ReportLinks.point(this, new Look(report.id(), null, null));
    Div title = new Div(reader.in(name));
    title.addClassName("title");
    Div about = new Div(Facts.of(ReportReader.month(report), ReportReader.of(report)));
    about.addClassNames("sub", "num");
    Div pills = new Div(ReportPills.state(report));
    pills.addClassName("pills");
    if (report.state().isWritten()) {
      Tone tone =
          reader.isOverdue(report)
              ? Tone.LATE
              : report.isNearlyDue(reader.time().today()) ? Tone.SOON : Tone.PLAIN;
      pills.add(new Pill(tone, reader.due(report)));
    }
    add(title, about, pills);
  }
}
