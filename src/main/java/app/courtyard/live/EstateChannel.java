package app.courtyard.live;

import java.util.UUID;
import java.util.function.BiFunction;

/**
 * News of single things of an estate. A feature offers it as a bean.
 *
 * @param <E> what is published, made of the ids of the estate and of the thing
 */
public final class EstateChannel<E> implements Channel {

  private final String name;
  private final Broadcast broadcast;
  private final BiFunction<UUID, UUID, E> event;

  public EstateChannel(String name, Broadcast broadcast, BiFunction<UUID, UUID, E> event) {
    this.name = name;
    this.broadcast = broadcast;
    this.event = event;
  }

  @Override
  public String name() {
    return name;
  }

  /** Within the transaction that changes it; it is heard when that is through. */
  public void tellAtCommit(UUID estate, UUID thing) {
    broadcast.tell(this, estate + " " + thing);
  }

  @Override
  public E read(String payload) {
    String[] parts = payload.split(" ");
    return event.apply(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }
}
