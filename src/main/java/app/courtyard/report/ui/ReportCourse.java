package app.courtyard.report.ui;

import app.courtyard.report.Edition;
import app.courtyard.report.ReportEvent;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who took a report further, and by what its present edition is known to be the same. */
class ReportCourse extends Div {

  /**
   * @param edition null: it is a draft
   */
  ReportCourse(List<ReportEvent> course, @Nullable Edition edition, EstateTime time) {
    addClassName("report-block");
    add(new H2(getTranslation("reports.course")));
    Div lines = new Div();
    lines.addClassNames("card", "stack");
    if (course.isEmpty()) {
      lines.add(line(getTranslation("reports.course.none")));
    }
    for (ReportEvent event : course) {
      lines.add(
          line(
              getTranslation(
                  "reports.course.line",
                  getTranslation("reports.step." + event.step().code()),
                  event.account(),
                  time.dayAndTime(event.at()))));
      if (event.words() != null) {
        Div words = new Div(event.words());
        words.addClassName("note-line");
        lines.add(words);
      }
    }
    if (edition != null) {
      Div hash =
          line(
              getTranslation(
                  "reports.made-from", String.valueOf(edition.sources()), edition.sha256()));
      hash.addClassNames("sub", "hash");
      lines.add(hash);
    }
    add(lines);
  }

  private static Div line(String words) {
    Div line = new Div(words);
    line.addClassName("num");
    return line;
  }
}
