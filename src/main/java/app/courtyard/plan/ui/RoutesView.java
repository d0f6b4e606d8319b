package app.courtyard.plan.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.plan.KeptRoute;
import app.courtyard.plan.RouteCalendar;
import app.courtyard.plan.RouteCatalogue;
import app.courtyard.plan.RouteCatalogue.Courtyard;
import app.courtyard.plan.RouteChoices;
import app.courtyard.plan.RouteDraft;
import app.courtyard.plan.RouteKeeping;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Unchosen;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes by courtyard, and beside them one of them, a new one, or a courtyard's calendar. */
@Route("routes")
@RolesAllowed(Permissions.KEEP_ROUTES)
class RoutesView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver, RouteActions {

  static final String NEW = "new";

  private final transient RouteCatalogue catalogue;
  private final transient RouteKeeping keeping;
  private final transient Person person;
  private final transient RouteDetails details;
  private @Nullable String chosen;
  private @Nullable String said;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);

  RoutesView(
      RouteCatalogue catalogue,
      RouteChoices choices,
      RouteKeeping keeping,
      RouteCalendar calendar,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.catalogue = catalogue;
    this.keeping = keeping;
    this.person = current.get();
    Estate estate = estates.get(person.estate());
    this.details =
        new RouteDetails(
            choices,
            calendar,
            person,
            estate,
            new EstateTime(estate.timeZone(), clock, getLocale()),
            this,
            unsaved::entered);
    addClassNames("panes", "routes");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    chosen = parameter;
    show();
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  private void show() {
    unsaved.settled();
    removeAll();
    UUID id = chosen == null || chosen.equals(NEW) ? null : AddressId.of(chosen);
    List<Courtyard> courtyards = catalogue.courtyards(person);
    setClassName("opened", chosen != null);
    add(new RouteListPane(courtyards, catalogue.all(person), id));
    Section detail = detail(id, courtyards);
    if (said != null && detail instanceof DetailPane pane) {
      pane.say(Notice.done(said));
    }
    said = null;
    add(detail);
  }

  private Section detail(@Nullable UUID id, List<Courtyard> courtyards) {
    if (id == null) {
      return NEW.equals(chosen) && !courtyards.isEmpty()
          ? details.newRoute(courtyards)
          : new Unchosen("route", "routes.choose");
    }
    return courtyards.stream()
        .filter(courtyard -> courtyard.id().equals(id))
        .findFirst()
        .<Section>map(details::calendarOf)
        .or(() -> catalogue.find(person, id).map(route -> details.route(route, courtyards)))
        .orElseThrow(NotFoundException::new);
  }

  @Override
  public void make(RouteDraft draft, boolean trial) {
    UUID route = keeping.make(person, draft, trial);
    unsaved.settled();
    said = trial ? "routes.said.trial" : "routes.said.used";
    getUI().ifPresent(ui -> ui.navigate(RoutesView.class, route.toString()));
  }

  @Override
  public void change(KeptRoute seen, RouteDraft draft) {
    keeping.change(person, seen.id(), seen.edition(), draft);
    done("routes.said.saved");
  }

  @Override
  public void changeAnyway(KeptRoute seen, RouteDraft draft) {
    change(catalogue.find(person, seen.id()).orElse(seen), draft);
  }

  @Override
  public void putIntoUse(KeptRoute route, LocalDate day) {
    if (mustSaveFirst()) {
      return;
    }
    keeping.putIntoUse(person, route.id(), day);
    done("routes.said.used");
  }

  @Override
  public void close(KeptRoute route) {
    if (mustSaveFirst()) {
      return;
    }
    keeping.close(person, route.id());
    done("routes.said.closed");
  }

  private boolean mustSaveFirst() {
    if (unsaved.any()) {
      unsaved.saveFirst();
    }
    return unsaved.any();
  }

  private void done(String words) {
    said = words;
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("routes.title");
  }
}
