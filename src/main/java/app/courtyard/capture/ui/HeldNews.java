package app.courtyard.capture.ui;

import app.courtyard.capture.HeldChanged;
import app.courtyard.capture.RecordsMissed;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that something more or something less is held, on this node or another. */
@Component
class HeldNews {

  private record Listener(UUID estate, Consumer<UUID> told) {}

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param told on a thread of the listener's own, of the estate
   */
  Registration listen(UUID estate, Consumer<UUID> told) {
    Listener listener = new Listener(estate, told);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @EventListener
  void on(HeldChanged changed) {
    listeners.stream()
        .filter(listener -> listener.estate().equals(changed.estateId()))
        .forEach(listener -> listener.told().accept(listener.estate()));
  }

  @EventListener
  void on(RecordsMissed missed) {
    listeners.forEach(listener -> listener.told().accept(listener.estate()));
  }
}
