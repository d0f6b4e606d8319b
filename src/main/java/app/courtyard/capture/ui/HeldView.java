package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.HeldList;
import app.courtyard.form.Forms;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the server keeps until a person has looked at it. */
@Route("held")
@RolesAllowed(Permissions.SEE_RECORDS)
class HeldView extends Main implements HasDynamicTitle {

  private static final int PAGE = 30;

  private final transient HeldList held;
  private final transient Forms forms;
  private final transient Person person;
  private final transient EstateTime time;
  private final Div scroll = new Div();
  private final OlderButton older;
  private transient @Nullable HeldCapture last;

  HeldView(HeldList held, Forms forms, CurrentPerson current, Estates estates, Clock clock) {
    this.held = held;
    this.forms = forms;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    this.older = new OlderButton(getTranslation("held.older"), this::loadOlder);
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("held.title")));
    top.addClassName("top");
    scroll.addClassName("scroll");
    add(top, scroll);
    loadOlder();
    if (last == null) {
      scroll.add(new EmptyState("check", "held.empty"));
    } else {
      scroll.addComponentAsFirst(explanation());
    }
  }

  private void loadOlder() {
    List<HeldCapture> page = held.page(person, null, last, PAGE);
    scroll.remove(older);
    page.forEach(
        one ->
            scroll.add(
                new HeldCard(one, Optional.ofNullable(one.formId()).flatMap(forms::newest), time)));
    if (!page.isEmpty()) {
      last = page.getLast();
    }
    if (page.size() == PAGE) {
      scroll.add(older);
    }
  }

  private Paragraph explanation() {
    Paragraph words = new Paragraph(getTranslation("held.lead"));
    words.addClassNames("note", "calm");
    return words;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("held.title");
  }
}
