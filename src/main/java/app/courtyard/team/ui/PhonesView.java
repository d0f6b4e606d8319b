package app.courtyard.team.ui;

import app.courtyard.capture.PersonDevice;
import app.courtyard.capture.PersonDevices;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The phones 手机 of those whom one keeps: first those on which something has waited too long. */
@Route("phones")
@RolesAllowed(Permissions.KEEP_PEOPLE)
class PhonesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

  private final transient TeamDesk desk;
  private final transient Person person;
  private final Div scroll = new Div();

  PhonesView(TeamDesk desk, CurrentPerson current) {
    this.desk = desk;
    this.person = current.get();
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("phones.title")));
    top.addClassName("top");
    scroll.addClassNames("scroll", "phones");
    add(top, scroll);
  }

  /** Anew whenever one comes here, also from here. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show();
  }

  private void show() {
    scroll.removeAll();
    List<PersonDevice> phones = desk.devices().phones(person);
    if (phones.isEmpty()) {
      scroll.add(new EmptyState("smartphone", "phones.empty"));
    } else {
      scroll.add(lead(phones), cards(phones));
    }
    if (phones.size() == PersonDevices.AT_MOST) {
      scroll.add(words("sub", "phones.more", PersonDevices.AT_MOST));
    }
    if (person.may(Permissions.SEE_RECORDS) && person.estateId() != null) {
      Anchor check = new Anchor("photo-check", getTranslation("phones.photo-check"));
      check.addClassNames("btn", "quiet", "wide");
      check.getElement().setAttribute("router-link", true);
      scroll.add(check);
    }
  }

  /** How many somebody should ask about; told in words before the cards. */
  private Paragraph lead(List<PersonDevice> phones) {
    long tooLong = phones.stream().filter(PersonDevice::keptTooLong).count();
    return tooLong == 0
        ? words("note calm", "phones.well")
        : words("note", "phones.too-long", tooLong);
  }

  private Div cards(List<PersonDevice> phones) {
    Map<UUID, EstateTime> times = new HashMap<>();
    Div cards = new Div();
    cards.addClassName("courtyards");
    phones.forEach(
        phone -> {
          EstateTime time = times.computeIfAbsent(phone.estate(), desk::time);
          RouterLink owner =
              new RouterLink(
                  phone.name(), PeopleView.class, PeopleView.at(phone.account().toString(), null));
          cards.add(new DeviceCard(phone, owner, time, () -> close(phone)));
        });
    return cards;
  }

  private void close(PersonDevice phone) {
    desk.devices().close(person, phone.account(), phone.id());
    show();
    scroll.addComponentAsFirst(Notice.done("people.device.closed.done"));
  }

  private Paragraph words(String classes, String key, Object... values) {
    Paragraph words = new Paragraph(getTranslation(key, values));
    words.addClassNames(classes.split(" "));
    words.addClassName("num");
    return words;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("phones.title");
  }
}
