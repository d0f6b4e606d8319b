package app.courtyard.patrol.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Brings news to one page: what comes in a burst, as a phone sends it, is shown at once and not one
 * by one.
 */
final class NewsFeed {

  private final Set<Optional<UUID>> heard = new HashSet<>();
  private final Registration registration;

  /** As long as the page is open. */
  static void follow(
      Component page, RoundNews news, UUID estate, Consumer<Set<Optional<UUID>>> show) {
    page.addAttachListener(
        attach -> {
          NewsFeed feed = new NewsFeed(news, estate, attach.getUI(), show);
          page.addDetachListener(
              detach -> {
                feed.registration.remove();
                detach.unregisterListener();
              });
        });
  }

  private NewsFeed(RoundNews news, UUID estate, UI ui, Consumer<Set<Optional<UUID>>> show) {
    this.registration =
        news.listen(
            estate,
            round -> {
              if (add(round)) {
                tell(ui, show);
              }
            });
  }

  /** A page that was closed a moment ago is no reason why others should miss the news. */
  private void tell(UI ui, Consumer<Set<Optional<UUID>>> show) {
    try {
      ui.access(() -> show.accept(take()));
    } catch (UIDetachedException closed) {
      registration.remove();
    }
  }

  /** Whether nothing was waiting yet. */
  private synchronized boolean add(Optional<UUID> round) {
    boolean first = heard.isEmpty();
    heard.add(round);
    return first;
  }

  private synchronized Set<Optional<UUID>> take() {
    Set<Optional<UUID>> all = Set.copyOf(heard);
    heard.clear();
    return all;
  }
}
