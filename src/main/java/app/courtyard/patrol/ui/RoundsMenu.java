package app.courtyard.patrol.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the rounds. */
@Configuration(proxyBeanMethods = false)
class RoundsMenu {

  @Bean
  MenuEntry roundsEntry() {
    return new MenuEntry(
        RoundsView.class, "menu.rounds", "footprints", Permissions.SEE_RECORDS, 10);
  }
}
