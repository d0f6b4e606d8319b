package app.courtyard.team.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.team.Colleague;
import app.courtyard.team.Coverage;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who answers for which courtyard from today on; what nobody answers for stands in amber. */
@Route("people/cover")
@RolesAllowed(Permissions.KEEP_PEOPLE)
class CoverView extends Main implements HasDynamicTitle {

  CoverView(Coverage coverage, TeamDesk desk, CurrentPerson current) {
    Person person = current.get();
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("people.cover.title")));
    top.addClassName("top");
    Div filter = new Div(new PeopleTabs(person, CoverView.class));
    filter.addClassNames("scroll-head");
    Div cards = new Div();
    cards.addClassName("courtyards");
    var courtyards = coverage.of(person);
    Set<UUID> kept = desk.team().of(person).stream().map(Colleague::id).collect(Collectors.toSet());
    EstateTime time = desk.time(person.estateId());
    courtyards.forEach(courtyard -> cards.add(new CourtyardCard(courtyard, kept, time)));
    if (courtyards.isEmpty()) {
      cards.add(new EmptyState("users", "people.cover.empty"));
    }
    Div scroll = new Div(filter, cards);
    scroll.addClassName("scroll");
    add(top, scroll);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("people.cover.title");
  }
}
