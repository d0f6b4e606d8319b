package app.courtyard.ui;

import app.courtyard.people.Person;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The number of unread things behind an entry of the menu, as it is now. */
class UnreadMark extends Span {

  private static final int MOST_SHOWN = 99;

  private final transient List<Unread> behind;
  private final transient Person person;

  /**
   * @param behind all that the entry leads to
   */
  UnreadMark(List<Unread> behind, Person person) {
    this.behind = behind;
    this.person = person;
    addClassNames("unread", "num");
    for (Unread unread : behind) {
      NewsFeed.<Boolean>follow(
          this, told -> unread.listen(person, () -> told.accept(true)), changed -> count());
    }
    count();
  }

  /** One number at an entry that leads to those of others. */
  static UnreadMark together(List<UnreadMark> marks) {
    return new UnreadMark(
        marks.stream().flatMap(mark -> mark.behind.stream()).toList(), marks.getFirst().person);
  }

  private void count() {
    int count = behind.stream().mapToInt(unread -> unread.of(person)).sum();
    setVisible(count > 0);
    setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
    getElement().setAttribute("aria-label", getTranslation("menu.unread", count));
    getElement().setAttribute("role", "status");
  }
}
