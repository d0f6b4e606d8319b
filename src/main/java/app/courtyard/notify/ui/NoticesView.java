package app.courtyard.notify.ui;

import app.courtyard.notify.Notice;
import app.courtyard.notify.Notices;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NewsFeed;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is told of the cases that are theirs to know of, newest first. */
@Route("notices")
@RolesAllowed(Permissions.SEE_CASES)
class NoticesView extends Main implements HasDynamicTitle {

  private static final int PAGE = 30;

  private final transient Notices notices;
  private final transient Person person;
  private final transient EstateTime time;
  private final NativeButton readAll;
  private final Div cards = new Div();
  private final OlderButton older;
  private transient @Nullable Notice last;

  NoticesView(
      Notices notices, NoticeNews news, CurrentPerson current, Estates estates, Clock clock) {
    this.notices = notices;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    this.readAll =
        new NativeButton(
            getTranslation("notices.read-all"),
            click -> {
              notices.readAll(person);
              show();
            });
    readAll.addClassNames("btn", "quiet");
    this.older = new OlderButton(getTranslation("notices.older"), this::load);
    addClassNames("screen", "column");
    H1 title = new H1(getPageTitle());
    title.addClassName("grow");
    Header top = new Header(title, readAll);
    top.addClassName("top");
    cards.addClassNames("scroll", "notices");
    add(top, cards);
    NewsFeed.<Boolean>follow(
        this, told -> news.listen(person, () -> told.accept(true)), changed -> show());
    show();
  }

  private void show() {
    cards.removeAll();
    last = null;
    readAll.setVisible(notices.unread(person) > 0);
    load();
    if (last == null) {
      cards.add(new EmptyState("bell", "notices.empty"));
    }
  }

  private void load() {
    List<Notice> page = notices.page(person, last, PAGE);
    cards.remove(older);
    page.forEach(notice -> cards.add(new NoticeCard(notice, time, notices, person)));
    if (page.size() == PAGE) {
      cards.add(older);
    }
    last = page.isEmpty() ? last : page.getLast();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notices.title");
  }
}
