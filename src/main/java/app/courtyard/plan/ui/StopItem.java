package app.courtyard.plan.ui;

import app.courtyard.form.Form;
import app.courtyard.plan.RouteChoices.Site;
import app.courtyard.plan.RouteDraft.Stop;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;

/** A stop of the route: its place, its checklist, and the buttons that move it. */
class StopItem extends Div {

  /** What happens to the others. */
  interface Moves {
    void move(StopItem item, int by);

    void moveTo(StopItem item, StopItem place);

    void remove(StopItem item);

    void changed();
  }

  private final transient Site site;
  private final transient List<Form> forms;
  private final transient Function<Form, String> title;
  private final transient Moves moves;
  private final Span number = new Span();
  private final NativeButton up;
  private final NativeButton down;
  private String form;

  /**
   * @param forms that fit the place
   */
  StopItem(Site site, String form, List<Form> forms, Function<Form, String> title, Moves moves) {
    this.site = site;
    this.form = form;
    this.forms = forms;
    this.title = title;
    this.moves = moves;
    this.up = button("chevron-up", "routes.stop.up", () -> moves.move(this, -1));
    this.down = button("chevron-down", "routes.stop.down", () -> moves.move(this, 1));
    addClassNames("item", "route-stop");
    number.addClassNames("sub", "num", "number");
    Span name = new Span(site.path());
    name.addClassName("title");
    Div words = new Div(name, checklist());
    words.addClassNames("grow", "stack");
    add(number, words, up, down, button("x", "routes.stop.remove", () -> moves.remove(this)));
    DragSource.create(this);
    DropTarget.create(this)
        .addDropListener(
            drop ->
                drop.getDragSourceComponent()
                    .filter(StopItem.class::isInstance)
                    .ifPresent(dragged -> moves.moveTo((StopItem) dragged, this)));
  }

  Site site() {
    return site;
  }

  Stop stop() {
    return new Stop(site.id(), form);
  }

  /** Where it stands now. */
  void stands(int position, int of) {
    number.setText(String.valueOf(position));
    up.setEnabled(position > 1);
    down.setEnabled(position < of);
  }

  void focus(int by) {
    (by < 0 && up.isEnabled() || !down.isEnabled() ? up : down).focus();
  }

  /** A choice only once somebody wants one: a long route would be slow otherwise. */
  private Div checklist() {
    Div holder = new Div();
    String chosen = nameOf(form);
    boolean choosable = forms.size() > 1 || form.isEmpty();
    if (!choosable) {
      Span only = new Span(chosen);
      only.addClassName("sub");
      holder.add(only);
      return holder;
    }
    NativeButton open = new NativeButton(chosen, click -> choose(holder));
    open.addClassNames("link", "form-of-stop");
    open.getElement()
        .setAttribute("aria-label", getTranslation("routes.stop.form", site.path(), chosen));
    holder.add(open);
    return holder;
  }

  private void choose(Div holder) {
    Select<Form> select = new Select<>();
    select.setItems(forms);
    select.setItemLabelGenerator(title::apply);
    select.setAriaLabel(getTranslation("routes.stop.form", site.path(), nameOf(form)));
    select.setPlaceholder(getTranslation("routes.stop.form.choose"));
    forms.stream().filter(each -> each.id().equals(form)).findFirst().ifPresent(select::setValue);
    select.addValueChangeListener(
        change -> {
          form = change.getValue().id();
          moves.changed();
        });
    holder.removeAll();
    holder.add(select);
  }

  private String nameOf(String id) {
    return forms.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(title)
        .orElse(id.isEmpty() ? getTranslation("routes.stop.form.choose") : id);
  }

  private NativeButton button(String icon, String words, Runnable pressed) {
    NativeButton button = new NativeButton("", click -> pressed.run());
    button.addClassName("icon");
    button.getElement().setAttribute("aria-label", getTranslation(words, site.path()));
    button.add(new NavIcon(icon));
    return button;
  }
}
