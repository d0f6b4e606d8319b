package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.PartKey;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Moves a part up and down, and takes it away. */
class PartTools extends Div {

  PartTools(EditorDesk desk, PartKey key, String name) {
    addClassNames("row", "part-tools");
    add(
        tool(key, "up", "chevron-up", name, () -> move(desk, key, -1, "up")),
        tool(key, "down", "chevron-down", name, () -> move(desk, key, 1, "down")),
        tool(key, "remove", "trash", name, () -> desk.remove(key)));
  }

  private static void move(EditorDesk desk, PartKey key, int step, String tool) {
    desk.done(new Edit(key, sketch -> sketch.move(key, step)), EditorDesk.domId(key, tool));
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
