package app.courtyard.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The open pages of this node that want to hear of one thing in their estate.
 *
 * @param <N> what is told of
 */
public abstract class News<N> {

  private record Listener<N>(UUID estate, Consumer<N> told) {}

  private final Set<Listener<N>> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param told on the thread of whoever tells
   */
  public Registration listen(UUID estate, Consumer<N> told) {
    Listener<N> listener = new Listener<>(estate, told);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  protected void tell(UUID estate, N news) {
    listeners.stream()
        .filter(listener -> listener.estate().equals(estate))
        .forEach(listener -> listener.told().accept(news));
  }

  /**
   * @param news by the estate
   */
  protected void tellAll(Function<UUID, N> news) {
    listeners.forEach(listener -> listener.told().accept(news.apply(listener.estate())));
  }
}
