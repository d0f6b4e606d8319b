package app.courtyard.casework;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases that are new or have gone on. */
@Component
class CaseChannel implements Channel {

  private final Broadcast broadcast;

  CaseChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_case";
  }

  /** Within the transaction that changes it; it is heard when that is through. */
  void tellAtCommit(CaseChange change) {
    broadcast.tell(this, change.estateId() + " " + change.caseId());
  }

  @Override
  public CaseChange read(String payload) {
    String[] parts = payload.split(" ");
    return new CaseChange(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
