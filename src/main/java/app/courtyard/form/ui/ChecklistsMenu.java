package app.courtyard.form.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the checklists. */
@Configuration(proxyBeanMethods = false)
class ChecklistsMenu {

  @Bean
  MenuEntry checklistsEntry() {
    return new MenuEntry(
        ChecklistsView.class, "menu.checklists", "list-checks", Permissions.KEEP_FORMS, 55);
  }
}
