package app.courtyard.attention.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the key-attention customers. */
@Configuration(proxyBeanMethods = false)
class AttentionMenu {

  @Bean
  MenuEntry attentionEntry() {
    return new MenuEntry(
        AttentionView.class, "menu.attention", "star", Permissions.SEE_ATTENTION, 18);
  }
}
