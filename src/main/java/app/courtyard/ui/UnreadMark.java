package app.courtyard.ui;

import app.courtyard.people.Person;
import com.vaadin.flow.component.html.Span;

/** The number of unread things at an entry of the menu, as it is now. */
class UnreadMark extends Span {

  private static final int MOST_SHOWN = 99;

  private final transient Unread unread;
  private final transient Person person;

  UnreadMark(Unread unread, Person person) {
    this.unread = unread;
    this.person = person;
    addClassNames("unread", "num");
    NewsFeed.<Boolean>follow(
        this, told -> unread.listen(person, () -> told.accept(true)), changed -> count());
    count();
  }

  /** The same number at another entry, that leads to this one. */
  UnreadMark again() {
    return new UnreadMark(unread, person);
  }

  private void count() {
    int count = unread.of(person);
    setVisible(count > 0);
    setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
    getElement().setAttribute("aria-label", getTranslation("menu.unread", count));
    getElement().setAttribute("role", "status");
  }
}
