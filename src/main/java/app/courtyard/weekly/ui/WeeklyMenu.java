package app.courtyard.weekly.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the week's summary. */
@Configuration(proxyBeanMethods = false)
class WeeklyMenu {

  @Bean
  MenuEntry weeklyEntry() {
    return new MenuEntry(
        WeeklyView.class, "menu.weekly", "chart-column", Permissions.SEE_INVENTORY, 17);
  }
}
