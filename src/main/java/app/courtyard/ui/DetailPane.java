package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The right side: a bar with the way back, and what stands under it. */
public abstract class DetailPane extends Section {

  protected final Div scroll = new Div();
  private final Div bar;

  /**
   * @param back the way to the list
   * @param backWords what that is called
   */
  protected DetailPane(RouterLink back, String backWords, String title, String sub) {
    addClassNames("pane", "detail");
    scroll.addClassNames("scroll", "stack", "wide");
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", backWords);
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

  /** What stands under the bar, and scrolls. */
  public Div body() {
    return scroll;
  }

  public void mark(Pill pill) {
    bar.add(pill);
  }

  /** What was just done, or went wrong, stands above all else. */
  public void say(Notice notice) {
    unsay();
    scroll.addComponentAsFirst(notice);
    notice.scrollIntoView();
  }

  /** What was said before holds no longer. */
  public void unsay() {
    scroll.getChildren().filter(Notice.class::isInstance).toList().forEach(scroll::remove);
  }
}
