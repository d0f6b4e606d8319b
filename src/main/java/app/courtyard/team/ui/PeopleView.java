package app.courtyard.team.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.team.AccountKeeping;
import app.courtyard.team.Colleague;
import app.courtyard.team.Team;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accounts that one keeps: the list, and beside it what the address names. */
@Route("people/:person?/:part?")
@RolesAllowed(Permissions.KEEP_PEOPLE)
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  static final String NEW = "new";
  static final String EDIT = "edit";
  static final String CLOSE = "close";

  private final transient Team team;
  private final transient TeamDesk desk;
  private final transient Person person;
  private final PeopleList list;

  PeopleView(TeamDesk desk, CurrentPerson current) {
    this.desk = desk;
    this.team = desk.team();
    this.person = current.get();
    this.list = new PeopleList(team, person);
    addClassName("panes");
  }

  static RouteParameters at(@Nullable String person, @Nullable String part) {
    if (person == null) {
      return RouteParameters.empty();
    }
    return part == null
        ? new RouteParameters("person", person)
        : new RouteParameters(new RouteParam("person", person), new RouteParam("part", part));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String who = event.getRouteParameters().get("person").orElse(null);
    String part = event.getRouteParameters().get("part").orElse("");
    setClassName("opened", who != null);
    if (who == null) {
      show(null, nobodyChosen());
    } else if (who.equals(NEW)) {
      show(null, new NewAccountPane(desk, person, this::added));
    } else {
      open(AddressId.of(who), part);
    }
  }

  private void open(UUID id, String part) {
    Colleague colleague = team.find(person, id).orElseThrow(NotFoundException::new);
    switch (part) {
      case "" -> overview(id, detail -> {});
      case EDIT -> show(id, new AccountPane(desk, person, colleague, () -> go(id)));
      case CLOSE -> show(id, new LeavingPane(desk, person, colleague, () -> go(id)));
      default -> throw new NotFoundException();
    }
  }

  private void overview(UUID id, Consumer<ColleagueDetail> then) {
    Colleague colleague = team.find(person, id).orElseThrow(NotFoundException::new);
    ColleagueDetail detail =
        new ColleagueDetail(desk, person, colleague, after -> overview(id, after));
    show(id, detail);
    then.accept(detail);
  }

  private void show(@Nullable UUID chosen, Section detail) {
    list.show(chosen);
    removeAll();
    add(list, detail);
  }

  private Section nobodyChosen() {
    Section detail = new Section(new EmptyState("users", "people.choose"));
    detail.addClassNames("pane", "detail");
    return detail;
  }

  /** The address first, so that a reload does not add twice; then the code, which is shown once. */
  private void added(AccountKeeping.Added added) {
    go(added.id());
    overview(added.id(), detail -> detail.showCode(added.code()));
  }

  private void go(UUID id) {
    getUI().ifPresent(ui -> ui.navigate(PeopleView.class, at(id.toString(), null)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("people.title");
  }
}
