package app.courtyard.patrol.ui;

import app.courtyard.patrol.OwnWork;
import app.courtyard.patrol.OwnWork.Kind;
import app.courtyard.patrol.OwnWork.Since;
import app.courtyard.patrol.WorkDone;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own work: how much this week and month, and all of it with what was said about it. */
@Route("my-work")
@RolesAllowed(Permissions.FIELD_WORK)
class MyWorkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 30;

  private final transient OwnWork work;
  private final transient Person person;
  private final transient EstateTime time;
  private final Div numbers = new Div();
  private final H2 title = new H2();
  private final Div cards = new Div();
  private final OlderButton older;
  private Kind kind = Kind.ALL;
  private Since since = Since.EVER;
  private transient @Nullable WorkDone last;

  MyWorkView(OwnWork work, CurrentPerson current, Estates estates, Clock clock) {
    this.work = work;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    this.older = new OlderButton(getTranslation("log.older"), this::load);
    addClassNames("screen", "column");
    numbers.addClassName("stack");
    cards.addClassName("stack");
    Div body = new Div(numbers, title, cards);
    body.addClassName("scroll");
    add(bar(), body);
  }

  private Div bar() {
    Anchor back = new Anchor("/field/me", new NavIcon("chevron-left"));
    back.setRouterIgnore(true);
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("my-work.back"));
    H1 name = new H1(getTranslation("my-work.title"));
    name.addClassName("grow");
    Div bar = new Div(back, name);
    bar.addClassName("bar");
    return bar;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    kind = MyWorkLink.kind(query);
    since = MyWorkLink.since(query);
    numbers.removeAll();
    for (Since span : List.of(Since.WEEK, Since.MONTH)) {
      numbers.add(new WorkNumbers(span, work.count(person, span), kind, since));
    }
    title.removeAll();
    title.setText(getTranslation("my-work." + MyWorkLink.code(kind)));
    if (kind != Kind.ALL || since != Since.EVER) {
      title.add(MyWorkLink.to(Kind.ALL, Since.EVER, getTranslation("my-work.show-all")));
    }
    cards.removeAll();
    last = null;
    load();
  }

  private void load() {
    List<WorkDone> page = work.page(person, kind, since, last, PAGE);
    cards.remove(older);
    page.forEach(done -> cards.add(new WorkCard(done, time)));
    last = page.size() == PAGE ? page.getLast() : null;
    if (last != null) {
      cards.add(older);
    } else if (cards.getElement().getChildCount() == 0) {
      cards.add(new EmptyState("footprints", "my-work.empty"));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("my-work.title");
  }
}
