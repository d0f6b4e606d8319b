package app.courtyard.log.ui;

import app.courtyard.capture.HeardOfRecord;
import app.courtyard.capture.RecordsMissed;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages which records have just come in, on this node or another. */
@Component
class LogNews {

  private record Listener(UUID estate, Consumer<Optional<UUID>> told) {}

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param told on a thread of the listener's own; of a record, or of none when anything may have
   *     changed
   */
  Registration listen(UUID estate, Consumer<Optional<UUID>> told) {
    Listener listener = new Listener(estate, told);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @EventListener
  void on(HeardOfRecord heard) {
    listeners.stream()
        .filter(listener -> listener.estate().equals(heard.estateId()))
        .forEach(listener -> listener.told().accept(Optional.of(heard.recordId())));
  }

  @EventListener
  void on(RecordsMissed missed) {
    listeners.forEach(listener -> listener.told().accept(Optional.empty()));
  }
}
