package app.courtyard.capture;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Something more is held, or something less. */
@Component
class HeldChannel implements Channel {

  private final Broadcast broadcast;

  HeldChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_held";
  }

  /** Within the transaction that changes what is held; it is heard when that is through. */
  void tellAtCommit(UUID estate) {
    broadcast.tell(this, estate.toString());
  }

  @Override
  public HeldChanged read(String payload) {
    return new HeldChanged(UUID.fromString(payload));
  }
}
