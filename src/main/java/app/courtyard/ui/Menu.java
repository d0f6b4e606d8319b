package app.courtyard.ui;

import app.courtyard.people.Person;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where in the desk half a person may go. */
@Component
class Menu {

  private final List<MenuEntry> entries;

  Menu(List<MenuEntry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
  }

  List<MenuEntry> of(Person person) {
    return entries.stream().filter(entry -> person.may(entry.permission())).toList();
  }
}
