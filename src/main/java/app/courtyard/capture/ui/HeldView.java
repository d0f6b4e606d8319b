package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.HeldKey;
import app.courtyard.capture.HeldList;
import app.courtyard.capture.HeldPage;
import app.courtyard.capture.HeldPages;
import app.courtyard.capture.PhotoFaults;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Settled;
import app.courtyard.capture.Settlement;
import app.courtyard.capture.Settling;
import app.courtyard.form.Forms;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.NewsFeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server keeps until a person has looked at it: the list, and the one to settle. */
@Route("held")
@RolesAllowed(Permissions.SEE_RECORDS)
class HeldView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  static final String REASON = "reason";
  static final String ALL = "all";

  /** As many as one decision settles; then there is a next one. */
  private static final int MOST_AT_ONCE = 200;

  private final transient HeldList held;
  private final transient HeldPages pages;
  private final transient Settling settling;
  private final transient Person person;
  private final transient Choices choices;
  private final HeldListPane list;
  private String address = "";
  private @Nullable ReasonCode only;
  private transient @Nullable HeldKey chosen;

  HeldView(
      HeldList held,
      HeldPages pages,
      PhotoFaults faults,
      Settling settling,
      Forms forms,
      HeldNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.held = held;
    this.pages = pages;
    this.settling = settling;
    this.person = current.get();
    Estate estate = estates.get(person.estate());
    EstateTime time = new EstateTime(estate.timeZone(), clock, getLocale());
    this.choices =
        new Choices(
            () -> held.places(person),
            () -> held.people(person),
            forms::current,
            forms::newest,
            time,
            estate.timeZone());
    this.list = new HeldListPane(held, faults, forms, person, time);
    addClassName("panes");
    NewsFeed.<UUID>follow(this, told -> news.listen(estate.id(), told), changed -> heard());
  }

  static String addressOf(HeldKey key) {
    return key.id() + "/" + key.content();
  }

  @Override
  public void setParameter(BeforeEvent event, @WildcardParameter String path) {
    address = path;
    only =
        event.getLocation().getQueryParameters().getSingleParameter(REASON).stream()
            .map(HeldView::reason)
            .findFirst()
            .orElse(null);
    chosen = path.isEmpty() || path.equals(ALL) ? null : key(path);
    if (!path.isEmpty()) {
      list.say("");
    }
    list.show(only, chosen);
    show();
  }

  private static ReasonCode reason(String code) {
    try {
      return ReasonCode.of(code);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private static HeldKey key(String path) {
    try {
      String[] parts = path.split("/", 2);
      return new HeldKey(UUID.fromString(parts[0]), parts.length == 2 ? parts[1] : "");
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private void show() {
    removeAll();
    setClassName("opened", !address.isEmpty());
    add(list, right());
  }

  private Component right() {
    if (chosen != null) {
      HeldKey key = chosen;
      return pages.find(person, key).map(this::detail).orElseGet(this::gone);
    }
    if (address.equals(ALL) && only != null && person.may(Permissions.REVIEW)) {
      List<HeldCapture> all = held.page(person, only, null, MOST_AT_ONCE);
      return all.isEmpty()
          ? gone()
          : new HeldBulk(
              bar(getTranslation("held.bulk", all.size())), only, all, choices, this::settle);
    }
    Section empty = new Section(new EmptyState("inbox", "held.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
  }

  private Component detail(HeldPage page) {
    String title =
        page.form() == null
            ? getTranslation("held.unknown-form")
            : page.form().title().in(getLocale());
    return new HeldDetail(
        bar(title), page, pages, person, choices, settlement -> settleOne(page, settlement));
  }

  /** What is not there, is not theirs or was settled is all the same: nothing to do. */
  private Component gone() {
    Section gone = new Section(bar(""), new EmptyState("circle-check", "held.gone"));
    gone.addClassNames("pane", "detail");
    return gone;
  }

  private Div bar(String words) {
    RouterLink back = new RouterLink(HeldView.class);
    back.setQueryParameters(HeldListPane.query(only));
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("held.back"));
    Div bar = new Div(back);
    if (!words.isEmpty()) {
      H1 title = new H1(words);
      title.addClassName("grow");
      bar.add(title);
    }
    bar.addClassName("bar");
    return bar;
  }

  private Settled settle(HeldCapture one, Settlement settlement) {
    return settling.settle(person, one.key(), settlement);
  }

  private Settled settleOne(HeldPage page, Settlement settlement) {
    Settled settled = settle(page.held(), settlement);
    if (!(settled instanceof Settled.StillHeld)) {
      list.say(words(settled));
      getUI().ifPresent(ui -> ui.navigate(HeldView.class, "", HeldListPane.query(only)));
    }
    return settled;
  }

  private String words(Settled settled) {
    return switch (settled) {
      case Settled.Accepted one -> getTranslation("held.done.accepted");
      case Settled.PutAside one -> getTranslation("held.done.aside");
      case Settled.Before one -> getTranslation("held.done.before");
      case Settled.StillHeld one -> "";
    };
  }

  /** What somebody reads stays where it is, unless it is held no longer. */
  private void heard() {
    list.refresh();
    if (chosen != null && pages.find(person, chosen).isEmpty()) {
      show();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("held.title");
  }
}
