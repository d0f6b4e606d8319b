package app.courtyard.attention;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Key-attention customers who are new, or about whom something has changed. */
@Component
class AttentionChannel implements Channel {

  private final Broadcast broadcast;

  AttentionChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_attention";
  }

  /** Within the transaction that changes it; it is heard when that is through. */
  void tellAtCommit(AttentionChange change) {
    broadcast.tell(this, change.estateId() + " " + change.attentionId());
  }

  @Override
  public AttentionChange read(String payload) {
    String[] parts = payload.split(" ");
    return new AttentionChange(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
