package app.courtyard.report;

import app.courtyard.live.EstateChannel;
import app.courtyard.people.Person;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Steps of reports, and who hears of them. */
@Component
class ReportSteps {

  private final ReportRows rows;
  private final EstateChannel<ReportChange> channel;
  private final ApplicationEventPublisher events;

  ReportSteps(
      ReportRows rows, EstateChannel<ReportChange> channel, ApplicationEventPublisher events) {
    this.rows = rows;
    this.channel = channel;
    this.events = events;
  }

  /**
   * @param report as it stood
   * @param words of whoever takes it; blank: none
   */
  void take(
      Report report, ReportState state, ReportStep step, Person by, Instant at, String words) {
    UUID id = rows.take(report, state, step, by, at, words);
    channel.tellAtCommit(report.estateId(), report.id());
    events.publishEvent(new ReportStepped(report, id, step, by.id(), at));
  }
}
