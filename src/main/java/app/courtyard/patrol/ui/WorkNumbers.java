package app.courtyard.patrol.ui;

import app.courtyard.patrol.OwnWork.Count;
import app.courtyard.patrol.OwnWork.Kind;
import app.courtyard.patrol.OwnWork.Since;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** How much in a week or month: each number leads to what is behind it. */
class WorkNumbers extends Nav {

  private final Since since;
  private final Kind shown;
  private final boolean here;

  /**
   * @param shown what the list below shows
   * @param shownSince since when
   */
  WorkNumbers(Since since, Count count, Kind shown, Since shownSince) {
    this.since = since;
    this.shown = shown;
    this.here = since == shownSince;
    String name = getTranslation("my-work.since." + MyWorkLink.code(since));
    addClassNames("card", "work-numbers");
    setAriaLabel(name);
    Span label = new Span(name);
    label.addClassName("sub");
    add(label);
    number(Kind.ROUNDS, count.rounds());
    number(Kind.FINDINGS, count.findings());
    number(Kind.RETURNED, count.returned());
  }

  private void number(Kind kind, int count) {
    RouterLink link = MyWorkLink.to(kind, since, "");
    Span figure = new Span(String.valueOf(count));
    figure.addClassNames("figure", "num");
    Span words = new Span(getTranslation("my-work." + MyWorkLink.code(kind)));
    words.addClassName("sub");
    link.add(figure, words);
    if (here && kind == shown) {
      link.getElement().setAttribute("aria-current", "true");
    }
    add(link);
  }
}
