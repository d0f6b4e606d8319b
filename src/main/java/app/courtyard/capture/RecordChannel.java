package app.courtyard.capture;

import app.courtyard.live.Broadcast;
import app.courtyard.live.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records that were accepted. */
@Component
class RecordChannel implements Channel {

  private static final String NOTHING = "-";

  private final Broadcast broadcast;

  RecordChannel(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public String name() {
    return "courtyard_record";
  }

  /** The transaction that stored the record is through. */
  @EventListener
  void on(RecordAccepted accepted) {
    broadcast.tell(
        this,
        String.join(
            " ",
            accepted.estateId().toString(),
            orNothing(accepted.courtyardId()),
            accepted.recordId().toString(),
            orNothing(accepted.taskId())));
  }

  @Override
  public HeardOfRecord read(String payload) {
    String[] parts = payload.split(" ");
    return new HeardOfRecord(
        UUID.fromString(parts[0]), id(parts[1]), UUID.fromString(parts[2]), id(parts[3]));
  }

  private static String orNothing(@Nullable UUID id) {
    return id == null ? NOTHING : id.toString();
  }

  private static @Nullable UUID id(String text) {
    return text.equals(NOTHING) ? null : UUID.fromString(text);
  }
}
