package app.courtyard.estate.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the import. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

  @Bean
  MenuEntry importEntry() {
    return new MenuEntry(ImportView.class, "menu.import", "upload", Permissions.KEEP_ESTATE, 90);
  }
}
