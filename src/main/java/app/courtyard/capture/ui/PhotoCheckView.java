package app.courtyard.capture.ui;

import app.courtyard.capture.FaultyRecord;
import app.courtyard.capture.PhotoFaults;
import app.courtyard.form.Forms;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records whose photos the server does not have whole, as the last photo check found them. */
@Route("photo-check")
@RolesAllowed(Permissions.SEE_RECORDS)
class PhotoCheckView extends Main implements HasDynamicTitle {

  private static final int PAGE = 30;

  private final transient PhotoFaults faults;
  private final transient Forms forms;
  private final transient Person person;
  private final transient EstateTime time;
  private final Div scroll = new Div();
  private final OlderButton older =
      new OlderButton(getTranslation("photo-check.older"), this::load);
  private transient @Nullable FaultyRecord last;

  PhotoCheckView(
      PhotoFaults faults, Forms forms, CurrentPerson current, Estates estates, Clock clock) {
    this.faults = faults;
    this.forms = forms;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    addClassNames("screen", "column");
    scroll.addClassName("scroll");
    add(bar(), scroll);
    faults.checkedAt().ifPresentOrElse(this::show, this::showNothing);
  }

  private Div bar() {
    RouterLink back = new RouterLink(HeldView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("held.title"));
    H1 title = new H1(getTranslation("photo-check.title"));
    title.addClassNames("title", "grow");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    return bar;
  }

  private void showNothing() {
    scroll.add(new EmptyState("camera", "photo-check.never"));
  }

  private void show(Instant checkedAt) {
    int count = faults.count(person);
    if (count == 0) {
      EmptyState whole = new EmptyState("check", "photo-check.whole");
      scroll.add(whole, sub(getTranslation("photo-check.at", time.dayAndTime(checkedAt))));
    } else {
      Paragraph lead =
          new Paragraph(getTranslation("photo-check.lead", count, time.dayAndTime(checkedAt)));
      lead.addClassNames("note", "num");
      scroll.add(lead);
      load();
    }
  }

  private void load() {
    List<FaultyRecord> page = faults.page(person, last, PAGE);
    scroll.remove(older);
    page.forEach(
        record -> scroll.add(new FaultyRecordCard(record, forms.newest(record.formId()), time)));
    if (page.size() == PAGE) {
      last = page.getLast();
      scroll.add(older);
    }
  }

  private static Paragraph sub(String words) {
    Paragraph sub = new Paragraph(words);
    sub.addClassNames("sub", "num");
    return sub;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("photo-check.title");
  }
}
