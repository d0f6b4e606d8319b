package app.courtyard.notify;

import app.courtyard.live.EstateChannel;
import app.courtyard.report.Report;
import app.courtyard.report.ReportDue;
import app.courtyard.report.ReportStepped;
import app.courtyard.report.ReportWriters;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is told what of a report, in the transaction in which it happens; of each once. Nobody is
 * told of what they did themselves.
 */
@Component
class TellingOfReports {

  private final JdbcClient jdbc;
  private final ReportWriters writers;
  private final EstateChannel<NoticesChanged> channel;

  TellingOfReports(JdbcClient jdbc, ReportWriters writers, EstateChannel<NoticesChanged> channel) {
    this.jdbc = jdbc;
    this.writers = writers;
    this.channel = channel;
  }

  @EventListener
  void on(ReportDue due) {
    tell(due.report(), null, NoticeKind.REPORT_DUE, writers.of(due.report()), due.at());
  }

  @EventListener
  void on(ReportStepped stepped) {
    Report report = stepped.report();
    switch (stepped.step()) {
      case HANDED_IN ->
          others(stepped, NoticeKind.REPORT_HANDED_IN, writers.approvers(report.estateId()));
      case RETURNED -> others(stepped, NoticeKind.REPORT_RETURNED, writers.of(report));
      case APPROVED -> others(stepped, NoticeKind.REPORT_APPROVED, writers.of(report));
      case TAKEN_OVER -> {
        if (stepped.by().equals(report.writerId())) { // it came to them without their doing
          tell(
              report,
              stepped.stepId(),
              NoticeKind.REPORT_TAKEN_OVER,
              List.of(stepped.by()),
              stepped.at());
        }
      }
      case ARCHIVED, AMENDED -> {}
    }
  }

  private void others(ReportStepped stepped, NoticeKind kind, List<UUID> accounts) {
    tell(
        stepped.report(),
        stepped.stepId(),
        kind,
        accounts.stream().filter(one -> !one.equals(stepped.by())).toList(),
        stepped.at());
  }

  private void tell(
      Report report, @Nullable UUID step, NoticeKind kind, List<UUID> accounts, Instant at) {
    for (UUID account : accounts) {
      int told =
          jdbc.sql(
                  """
                  insert into notice (estate_id, id, account_id, report_id, report_step_id, kind, at)
                  select ?, ?, id, ?, ?, ?, ? from account where id = ? and closed_at is null
                  on conflict do nothing
                  """)
              .params(
                  report.estateId(),
                  UuidCreator.getTimeOrderedEpoch(),
                  report.id(),
                  step,
                  kind.code(),
                  Timestamp.from(at),
                  account)
              .update();
      if (told > 0) {
        channel.tellAtCommit(report.estateId(), account);
      }
    }
  }
}
