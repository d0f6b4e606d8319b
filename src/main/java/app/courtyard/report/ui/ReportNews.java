package app.courtyard.report.ui;

import app.courtyard.live.NewsMissed;
import app.courtyard.people.Person;
import app.courtyard.report.ReportChange;
import app.courtyard.report.Reports;
import app.courtyard.ui.News;
import app.courtyard.ui.Unread;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages which reports were taken further, on this node or another; none when any may
 * have been. At the menu: how many wait for whoever looks.
 */
@Component
class ReportNews extends News<Optional<UUID>> implements Unread {

  private final Reports reports;

  ReportNews(Reports reports) {
    this.reports = reports;
  }

  @EventListener
  void on(ReportChange change) {
    tell(change.estateId(), Optional.of(change.reportId()));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Optional.empty());
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
