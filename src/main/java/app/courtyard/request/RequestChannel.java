package app.courtyard.request;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests that are new, or of which something has come. */
@Component
class RequestChannel implements Channel {

  private final Broadcast broadcast;

  RequestChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_request";
  }

  /** Within the transaction that changes it; it is heard when that is through. */
  void tellAtCommit(RequestChange change) {
    broadcast.tell(this, change.estateId() + " " + change.requestId());
  }

  @Override
  public RequestChange read(String payload) {
    String[] parts = payload.split(" ");
    return new RequestChange(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
