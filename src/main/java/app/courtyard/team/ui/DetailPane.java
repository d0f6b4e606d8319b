package app.courtyard.team.ui;

import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/**
 * What stands beside the list: a head with the way back, a body, and a foot with what one can do.
 */
class DetailPane extends Section {

  protected final Div scroll = new Div();
  protected final Div foot = new Div();
  private final Div bar = new Div();
  private final Class<? extends Component> list;
  private final transient RouteParameters parameters;

  static String translated(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  DetailPane(String title, Class<? extends Component> list, RouteParameters parameters) {
    this.list = list;
    this.parameters = parameters;
    addClassNames("pane", "detail");
    RouterLink back = new RouterLink(list, parameters);
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("people.back"));
    H1 name = new H1(title);
    name.addClassNames("grow", "title");
    bar.add(back, name);
    bar.addClassName("bar");
    scroll.addClassName("scroll");
    foot.addClassName("foot");
    foot.setVisible(false);
    add(bar, scroll, foot);
  }

  protected void head(Component besideTheName) {
    bar.add(besideTheName);
  }

  /** What one can do here, the main thing last. */
  protected void foot(Component... actions) {
    foot.removeAll();
    foot.add(actions);
    foot.setVisible(actions.length > 0);
  }

  /** The way back beside what one does here. */
  protected RouterLink cancel() {
    RouterLink cancel = new RouterLink(getTranslation("people.cancel"), list, parameters);
    cancel.addClassNames("btn", "calm");
    return cancel;
  }

  /** What has just happened, above all else. */
  void say(String words) {
    Div note = new Div(new Span(words));
    note.addClassNames("note", "calm", "arrive");
    note.getElement().setAttribute("role", "status");
    scroll.addComponentAsFirst(note);
  }

  static NativeButton button(String words, String kind, Runnable action) {
    NativeButton button = new NativeButton(words, click -> action.run());
    button.addClassNames("btn", kind);
    button.getElement().setAttribute("type", "button");
    return button;
  }

  static Div item(String left, String right) {
    Span label = new Span(left);
    label.addClassName("sub");
    Span value = new Span(right);
    value.addClassName("num");
    Div item = new Div(label, value);
    item.addClassNames("item", "row", "apart");
    return item;
  }
}
