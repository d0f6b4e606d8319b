package app.courtyard.capture.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to what is held. */
@Configuration(proxyBeanMethods = false)
class HeldMenu {

  @Bean
  MenuEntry heldEntry() {
    return new MenuEntry(HeldView.class, "menu.held", "inbox", Permissions.SEE_RECORDS, 20);
  }
}
