package app.courtyard.place.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the labels. */
@Configuration(proxyBeanMethods = false)
class LabelsMenu {

  @Bean
  MenuEntry labelsEntry() {
    return new MenuEntry(LabelsView.class, "menu.labels", "qr-code", Permissions.PRINT_LABELS, 80);
  }
}
