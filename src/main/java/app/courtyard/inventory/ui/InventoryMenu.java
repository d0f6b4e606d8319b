package app.courtyard.inventory.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the inventory. */
@Configuration(proxyBeanMethods = false)
class InventoryMenu {

  @Bean
  MenuEntry inventoryEntry() {
    return new MenuEntry(
        InventoryView.class, "menu.inventory", "clipboard-list", Permissions.SEE_INVENTORY, 16);
  }
}
