package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.Duration;

/**
 * Says above the foot, away from the next verdict's button, that one was given, for a while, with a
 * button that takes it back: it has been given, and taking it back is written down as well.
 */
final class UndoNote {

  private static final Duration STAYS = Duration.ofSeconds(8);

  static void offer(String said, Runnable undo) {
    Notification note = note();
    NativeButton button =
        new NativeButton(
            translate("review.undo"),
            click -> {
              note.close();
              undo.run();
            });
    button.addClassNames("btn", "quiet");
    HorizontalLayout line = new HorizontalLayout(new Span(said), button);
    line.addClassName("undo-note");
    note.add(line);
    note.open();
  }

  static void say(String words) {
    Notification note = note();
    note.add(new Span(words));
    note.open();
  }

  private static Notification note() {
    Notification note = new Notification();
    note.setDuration((int) STAYS.toMillis());
    note.setPosition(Position.BOTTOM_CENTER);
    return note;
  }

  private UndoNote() {}
}
