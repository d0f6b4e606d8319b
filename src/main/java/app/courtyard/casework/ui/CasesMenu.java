package app.courtyard.casework.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the cases. */
@Configuration(proxyBeanMethods = false)
class CasesMenu {

  @Bean
  MenuEntry casesEntry() {
    return new MenuEntry(
        CasesView.class, "menu.cases", "message-square-text", Permissions.SEE_CASES, 15);
  }
}
