package app.courtyard.team.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the team's accounts. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

  @Bean
  MenuEntry peopleEntry() {
    return new MenuEntry(PeopleView.class, "menu.people", "users", Permissions.KEEP_PEOPLE, 50);
  }
}
