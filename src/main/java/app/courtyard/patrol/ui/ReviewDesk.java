package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.review.Outdated;
import app.courtyard.review.Reviews;
import app.courtyard.review.Subject;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.UI;
import java.util.UUID;

/**
 * What a reader of a round or record may do with it, and how the page goes on from there.
 *
 * @param hasNext whether another one waits for review
 * @param next to that one
 * @param given a verdict was given or taken back: the list beside the page is to follow
 * @param reload shows the page anew
 */
public record ReviewDesk(
    Reviews reviews,
    Person person,
    EstateTime time,
    boolean hasNext,
    Runnable next,
    Runnable given,
    Runnable reload) {

  boolean mayReview() {
    return person.may(Permissions.REVIEW);
  }

  /** Says that all is well, and goes on. */
  void fine(Subject subject) {
    UUID verdict = reviews.fine(person, subject);
    offerUndo("review.said.fine", verdict);
    given.run();
    next.run();
  }

  /** What has changed meanwhile is shown first. */
  void sendBack(Subject subject, String words) {
    try {
      UUID verdict = reviews.sendBack(person, subject, words);
      offerUndo("review.said.returned", verdict);
      given.run();
    } catch (Outdated changed) {
      UndoNote.say(translate("review.outdated"));
    }
    reload.run();
  }

  private void offerUndo(String said, UUID verdict) {
    UI ui = UI.getCurrent();
    String page = ui.getActiveViewLocation().getPathWithQueryParameters();
    UndoNote.offer(
        translate(said),
        () -> {
          reviews.withdraw(person, verdict);
          given.run();
          ui.navigate(page);
        });
  }
}
