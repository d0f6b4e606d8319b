package app.courtyard.team.ui;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.ChipRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Between accounts, what people answer for, and the on-site staff. */
class PeopleTabs extends Nav {

  PeopleTabs(Person person, Class<? extends Component> here) {
    setAriaLabel(getTranslation("people.tabs"));
    ChipRow tabs = new ChipRow(link(PeopleView.class, "people.tab.accounts", here));
    if (person.estateId() != null) {
      tabs.add(link(CoverView.class, "people.tab.cover", here));
    }
    if (person.may(Permissions.KEEP_STAFF)) {
      tabs.add(link(StaffView.class, "people.tab.staff", here));
    }
    add(tabs);
  }

  private RouterLink link(Class<? extends Component> view, String key, Class<?> here) {
    RouterLink link = new RouterLink(getTranslation(key), view);
    link.setHighlightCondition((one, event) -> false);
    if (view.equals(here)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
