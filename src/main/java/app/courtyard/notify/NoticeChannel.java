package app.courtyard.notify;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices that are new or were read. */
@Component
class NoticeChannel implements Channel {

  private final Broadcast broadcast;

  NoticeChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_notice";
  }

  /** Within the transaction that changes them; it is heard when that is through. */
  void tellAtCommit(NoticesChanged changed) {
    broadcast.tell(this, changed.estateId() + " " + changed.accountId());
  }

  @Override
  public NoticesChanged read(String payload) {
    String[] parts = payload.split(" ");
    return new NoticesChanged(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
