package app.courtyard.ui;

import app.courtyard.people.Person;
import com.vaadin.flow.shared.Registration;

/** How much a person has not read yet of what stands behind an entry of the menu. */
public interface Unread {

  int of(Person person);

  /**
   * @param changed on whatever thread
   */
  Registration listen(Person person, Runnable changed);
}
