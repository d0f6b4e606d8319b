package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.Supplier;

/** What was entered on a view's panes and not saved is not left behind unasked. */
public final class UnsavedChanges {

  private final Component view;
  private boolean any;

  public UnsavedChanges(Component view) {
    this.view = view;
  }

  public void entered() {
    any = true;
  }

  public void settled() {
    any = false;
  }

  public boolean any() {
    return any;
  }

  public void ask(BeforeLeaveEvent event) {
    if (!any) {
      return;
    }
    var leaving = event.postpone();
    say(
        () ->
            new Notice("unsaved")
                .with(
                    "unsaved.leave",
                    () -> {
                      settled();
                      leaving.proceed();
                    }));
  }

  public void saveFirst() {
    say(() -> new Notice("unsaved.save-first"));
  }

  private void say(Supplier<Notice> notice) {
    view.getChildren()
        .filter(DetailPane.class::isInstance)
        .map(DetailPane.class::cast)
        .forEach(pane -> pane.say(notice.get()));
  }
}
