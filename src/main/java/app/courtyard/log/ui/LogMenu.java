package app.courtyard.log.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the log. */
@Configuration(proxyBeanMethods = false)
class LogMenu {

  @Bean
  MenuEntry logEntry() {
    return new MenuEntry(LogView.class, "menu.log", "footprints", Permissions.SEE_RECORDS, 10);
  }
}
