package app.courtyard.notify.ui;

import app.courtyard.notify.Notices;
import app.courtyard.notify.NoticesChanged;
import app.courtyard.people.Person;
import app.courtyard.ui.NewsOfOne;
import app.courtyard.ui.Unread;
import com.vaadin.flow.shared.Registration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages whose notices have changed, on this node or another; nobody's when anything may
 * have.
 */
@Component
class NoticeNews extends NewsOfOne implements Unread {

  private final Notices notices;

  NoticeNews(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(NoticesChanged changed) {
    tell(changed.estateId(), changed.accountId());
  }

  @Override
  public int of(Person person) {
    return notices.unread(person);
  }

  @Override
  public Registration listen(Person person, Runnable changed) {
    return listen(
        person.estate(),
        whose -> {
          if (whose.isEmpty() || whose.get().equals(person.id())) {
            changed.run();
          }
        });
  }
}
