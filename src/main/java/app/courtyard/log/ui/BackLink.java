package app.courtyard.log.ui;

import app.courtyard.log.LogFilter;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.router.RouterLink;

/** On a phone, from what was chosen back to the list as it was. */
class BackLink extends RouterLink {

  BackLink(LogFilter filter) {
    LogLinks.point(this, filter, null);
    add(new NavIcon("chevron-left"));
    addClassNames("icon", "back");
    getElement().setAttribute("aria-label", getTranslation("log.back"));
  }
}
