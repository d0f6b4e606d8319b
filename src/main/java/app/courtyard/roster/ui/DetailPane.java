package app.courtyard.roster.ui;

import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The right side: a bar with the way back, and what stands under it. */
abstract class DetailPane extends Section {

  final Div scroll = new Div();
  private final Div bar;

  DetailPane(String title, Where where) {
    addClassNames("pane", "detail");
    scroll.addClassName("scroll");
    RouterLink back = new RouterLink(RosterView.class);
    back.setQueryParameters(where.parameters());
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("roster.back"));
    H1 name = new H1(title);
    name.addClassNames("grow", "title");
    bar = new Div(back, name);
    bar.addClassName("bar");
    add(bar, scroll);
  }

  void mark(Pill pill) {
    bar.add(pill);
  }

  /** What was just done stands above all else. */
  void sayDone(DoneNote note) {
    scroll.addComponentAsFirst(note);
  }

  static Div card(Component... items) {
    Div card = new Div(items);
    card.addClassNames("card", "flush");
    return card;
  }

  static Div item(Component left, Component right) {
    Div item = new Div(left, right);
    item.addClassNames("item", "row", "apart");
    return item;
  }

  static Span sub(String words) {
    Span sub = new Span(words);
    sub.addClassNames("sub", "num");
    return sub;
  }
}
