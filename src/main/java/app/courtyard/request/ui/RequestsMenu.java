package app.courtyard.request.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the request log. */
@Configuration(proxyBeanMethods = false)
class RequestsMenu {

  @Bean
  MenuEntry requestsEntry() {
    return new MenuEntry(
        RequestsView.class, "menu.requests", "phone", Permissions.NOTE_REQUESTS, 14);
  }
}
