package app.courtyard.plan.ui;

import app.courtyard.plan.RouteDraft;
import app.courtyard.plan.RouteProblem;
import app.courtyard.plan.Window;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** Between which times of the day, once or several times. */
class WindowsField extends Div {

  private final Div rows = new Div();
  private final NativeButton more;
  private final FieldError error = new FieldError(RouteProblem.Field.WINDOWS);
  private final transient Runnable changed;

  WindowsField(List<Window> windows, Runnable changed) {
    this.changed = changed;
    addClassName("stack");
    rows.addClassName("stack");
    more =
        new NativeButton(
            getTranslation("routes.window.more"),
            click -> {
              addRow(LocalTime.of(14, 0), LocalTime.of(17, 0));
              changed.run();
            });
    more.addClassNames("btn", "quiet");
    add(rows, error, more);
    windows.forEach(window -> addRow(window.from(), window.until()));
  }

  /** In the order of time. */
  List<Window> windows() {
    return rows.getChildren()
        .map(row -> ((Row) row).window())
        .sorted(Comparator.comparing(Window::from).thenComparing(Window::until))
        .toList();
  }

  void say(List<RouteProblem> problems) {
    error.show(problems);
  }

  private void addRow(LocalTime from, LocalTime until) {
    rows.add(new Row(from, until));
    count();
  }

  private void count() {
    more.setVisible(rows.getComponentCount() < RouteDraft.MOST_WINDOWS);
  }

  private class Row extends Div {

    private final TimePicker from;
    private final TimePicker until;

    Row(LocalTime from, LocalTime until) {
      this.from = picker("routes.window.from", from);
      this.until = picker("routes.window.until", until);
      NativeButton remove =
          new NativeButton(
              "",
              click -> {
                rows.remove(this);
                count();
                changed.run();
              });
      remove.addClassName("icon");
      remove.getElement().setAttribute("aria-label", getTranslation("routes.window.remove"));
      remove.add(new NavIcon("x"));
      addClassNames("row", "window");
      add(this.from, new Span("–"), this.until, remove);
    }

    /** One that is not filled in is no window: its end is not after its beginning. */
    Window window() {
      boolean whole = from.getValue() != null && until.getValue() != null;
      return whole
          ? new Window(from.getValue(), until.getValue())
          : new Window(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private TimePicker picker(String label, LocalTime value) {
      TimePicker picker = new TimePicker(value);
      picker.setAriaLabel(getTranslation(label));
      picker.setStep(Duration.ofMinutes(30));
      picker.addValueChangeListener(change -> changed.run());
      return picker;
    }
  }
}
