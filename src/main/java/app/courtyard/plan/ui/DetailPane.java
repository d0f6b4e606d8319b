package app.courtyard.plan.ui;

import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The right side: a bar with the way back, and what stands under it. */
abstract class DetailPane extends Section {

  final Div scroll = new Div();
  private final Div bar;

  DetailPane(String title, String sub) {
    addClassNames("pane", "detail");
    scroll.addClassNames("scroll", "stack", "wide");
    RouterLink back = new RouterLink(RoutesView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("routes.back"));
    H1 name = new H1(title);
    name.addClassName("title");
    Span about = new Span(sub);
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    bar = new Div(back, words);
    bar.addClassName("bar");
    add(bar, scroll);
  }

  void mark(Pill pill) {
    bar.add(pill);
  }

  /** What was just done, or went wrong, stands above all else. */
  void say(Notice notice) {
    scroll.getChildren().filter(Notice.class::isInstance).toList().forEach(scroll::remove);
    scroll.addComponentAsFirst(notice);
    notice.scrollIntoView();
  }
}
