package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.PartKey;
import app.courtyard.form.Sketch;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Moves a part up and down, and takes it away. */
class PartTools extends Div {

  PartTools(EditorDesk desk, PartKey key, String name) {
    addClassNames("row", "part-tools");
    NativeButton up = tool(key, "up", "chevron-up", name, () -> move(desk, key, -1));
    NativeButton down = tool(key, "down", "chevron-down", name, () -> move(desk, key, 1));
    up.setEnabled(moves(desk.sketch(), key, -1));
    down.setEnabled(moves(desk.sketch(), key, 1));
    add(up, down, tool(key, "remove", "trash", name, () -> desk.remove(key)));
  }

  private static boolean moves(Sketch sketch, PartKey key, int step) {
    return !sketch.move(key, step).equals(sketch);
  }

  /** At the end, where the same tool does nothing any more, the focus is on the other one. */
  private static void move(EditorDesk desk, PartKey key, int step) {
    boolean further = moves(desk.sketch().move(key, step), key, step);
    desk.done(
        new Edit(key, sketch -> sketch.move(key, step)),
        EditorDesk.domId(key, further == step < 0 ? "up" : "down"));
  }

  private NativeButton tool(PartKey key, String what, String icon, String name, Runnable press) {
    NativeButton button = new NativeButton("", click -> press.run());
    button.setId(EditorDesk.domId(key, what));
    button.addClassName("icon");
    button.add(new NavIcon(icon));
    button.getElement().setAttribute("aria-label", getTranslation("checklist.tool." + what, name));
    return button;
  }
}
