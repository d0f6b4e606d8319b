package app.courtyard.roster.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the duty roster. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

  @Bean
  MenuEntry rosterEntry() {
    return new MenuEntry(
        RosterView.class, "menu.roster", "calendar-days", Permissions.KEEP_ROSTER, 40);
  }
}
