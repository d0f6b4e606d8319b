package app.courtyard.report;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reports that were taken further. */
@Component
class ReportChannel implements Channel {

  private final Broadcast broadcast;

  ReportChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_report";
  }

  /** Within the transaction that changes it; it is heard when that is through. */
  void tellAtCommit(ReportChange change) {
    broadcast.tell(this, change.estateId() + " " + change.reportId());
  }

  @Override
  public ReportChange read(String payload) {
    String[] parts = payload.split(" ");
    return new ReportChange(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
