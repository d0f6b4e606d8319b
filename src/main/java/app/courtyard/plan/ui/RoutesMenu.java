package app.courtyard.plan.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the routes. */
@Configuration(proxyBeanMethods = false)
class RoutesMenu {

  @Bean
  MenuEntry routesEntry() {
    return new MenuEntry(RoutesView.class, "menu.routes", "route", Permissions.KEEP_ROUTES, 45);
  }
}
