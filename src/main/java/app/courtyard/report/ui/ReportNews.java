package app.courtyard.report.ui;

import app.courtyard.people.Person;
import app.courtyard.report.ReportChange;
import app.courtyard.report.Reports;
import app.courtyard.ui.NewsOfOne;
import app.courtyard.ui.Unread;
import com.vaadin.flow.shared.Registration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages which reports were taken further, on this node or another; none when any may
 * have been. At the menu: how many wait for whoever looks.
 */
@Component
class ReportNews extends NewsOfOne implements Unread {

  private final Reports reports;

  ReportNews(Reports reports) {
    this.reports = reports;
  }

  @EventListener
  void on(ReportChange change) {
    tell(change.estateId(), change.reportId());
  }

  @Override
  public int of(Person person) {
    return reports.waitingFor(person);
  }

  @Override
  public Registration listen(Person person, Runnable changed) {
    return listen(person.estate(), report -> changed.run());
  }
}
