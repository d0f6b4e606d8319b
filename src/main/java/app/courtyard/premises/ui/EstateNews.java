package app.courtyard.premises.ui;

import app.courtyard.place.EstateChanged;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages of this node that the tree of an estate is another one. */
@Component
class EstateNews {

  private record Listener(UUID estate, Consumer<UUID> told) {}

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param told on a thread of whoever changed it, of the estate
   */
  Registration listen(UUID estate, Consumer<UUID> told) {
    Listener listener = new Listener(estate, told);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(EstateChanged changed) {
    listeners.stream()
        .filter(listener -> listener.estate().equals(changed.estateId()))
        .forEach(listener -> listener.told().accept(listener.estate()));
  }
}
