package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings news to one page: what comes in a burst, as a phone sends it, is shown at once and not one
 * by one.
 *
 * @param <N> what is told of
 */
public final class NewsFeed<N> {

  private final Set<N> heard = new HashSet<>();
  private final Registration registration;

  /**
   * As long as the page is open.
   *
   * @param source takes whom to tell, on whatever thread
   * @param show on the page's own
   */
  public static <N> void follow(
      Component page, Function<Consumer<N>, Registration> source, Consumer<Set<N>> show) {
    page.addAttachListener(
        attach -> {
          NewsFeed<N> feed = new NewsFeed<>(source, attach.getUI(), show);
          page.addDetachListener(
              detach -> {
                feed.registration.remove();
                detach.unregisterListener();
              });
        });
  }

  private NewsFeed(Function<Consumer<N>, Registration> source, UI ui, Consumer<Set<N>> show) {
    this.registration =
        source.apply(
            news -> {
              if (add(news)) {
                tell(ui, show);
              }
            });
  }

  /** A page that was closed a moment ago is no reason why others should miss the news. */
  private void tell(UI ui, Consumer<Set<N>> show) {
    try {
      ui.access(() -> show.accept(take()));
    } catch (UIDetachedException closed) {
      registration.remove();
    }
  }

  /** Whether nothing was waiting yet. */
  private synchronized boolean add(N news) {
    boolean first = heard.isEmpty();
    heard.add(news);
    return first;
  }

  private synchronized Set<N> take() {
    Set<N> all = Set.copyOf(heard);
    heard.clear();
    return all;
  }
}
