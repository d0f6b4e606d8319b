package app.courtyard.ui;

import app.courtyard.live.NewsMissed;
import app.courtyard.people.Person;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;

/**
 * Tells open pages which of one sort have changed, on this node or another; of none when anything
 * may have.
 */
public class NewsOfOne extends News<Optional<UUID>> {

  protected void tell(UUID estate, UUID one) {
    tell(estate, Optional.of(one));
  }

  /** As long as the page is open. */
  public void follow(Component page, Person person, Consumer<Changed> heard) {
    NewsFeed.<Optional<UUID>>follow(
        page, told -> listen(person.estate(), told), told -> heard.accept(Changed.of(told)));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Optional.empty());
  }
}
