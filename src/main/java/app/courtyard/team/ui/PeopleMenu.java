package app.courtyard.team.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import app.courtyard.ui.OwnSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the team's accounts and phones, and one's own devices on one's own page. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

  @Bean
  MenuEntry peopleEntry() {
    return new MenuEntry(PeopleView.class, "menu.people", "users", Permissions.KEEP_PEOPLE, 50);
  }

  @Bean
  MenuEntry phonesEntry() {
    return new MenuEntry(
        PhonesView.class, "menu.phones", "smartphone", Permissions.KEEP_PEOPLE, 52);
  }

  @Bean
  OwnSection ownDevices(TeamDesk desk) {
    return new OwnSection(
        person ->
            new DevicesSection(desk, person, person.id(), person.estateId(), true, true, () -> {}));
  }
}
