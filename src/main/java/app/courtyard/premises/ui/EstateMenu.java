package app.courtyard.premises.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the estate. */
@Configuration(proxyBeanMethods = false)
class EstateMenu {

  @Bean
  MenuEntry estateEntry() {
    return new MenuEntry(EstateView.class, "menu.estate", "building-2", Permissions.SEE_ESTATE, 70);
  }
}
