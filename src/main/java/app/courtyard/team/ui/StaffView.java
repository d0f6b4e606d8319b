package app.courtyard.team.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.StaffMember;
import app.courtyard.team.OnSiteStaff;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.EmptyState;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The on-site staff 现场人员: the list, and beside it the one that the address names. */
@Route("people/staff/:staff?")
@RolesAllowed(Permissions.KEEP_STAFF)
class StaffView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final String NEW = "new";

  private final transient OnSiteStaff staff;
  private final transient Person person;
  private final StaffList list;

  StaffView(OnSiteStaff staff, CurrentPerson current) {
    this.staff = staff;
    this.person = current.get();
    this.list = new StaffList(staff, person);
    addClassName("panes");
  }

  static RouteParameters at(@Nullable UUID member) {
    return new RouteParameters("staff", member == null ? NEW : member.toString());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String who = event.getRouteParameters().get("staff").orElse(null);
    setClassName("opened", who != null);
    if (who == null) {
      Section detail = new Section(new EmptyState("users", "people.staff.choose"));
      detail.addClassNames("pane", "detail");
      show(null, detail);
    } else if (who.equals(NEW)) {
      show(null, pane(UuidCreator.getTimeOrderedEpoch(), null));
    } else {
      UUID id = AddressId.of(who);
      show(id, pane(id, staff.find(person, id).orElseThrow(NotFoundException::new)));
    }
  }

  private StaffPane pane(UUID id, @Nullable StaffMember member) {
    return new StaffPane(
        id,
        member,
        staff.of(person),
        (before, after) -> staff.save(person, before, after),
        this::saved);
  }

  private void saved(StaffMember member) {
    getUI().ifPresent(ui -> ui.navigate(StaffView.class, at(member.id())));
    StaffPane pane = pane(member.id(), member);
    pane.say(getTranslation("people.staff.saved"));
    show(member.id(), pane);
  }

  private void show(@Nullable UUID chosen, Section detail) {
    list.show(chosen);
    removeAll();
    add(list, detail);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("people.staff.title");
  }
}
