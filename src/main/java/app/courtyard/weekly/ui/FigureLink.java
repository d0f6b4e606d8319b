package app.courtyard.weekly.ui;

import app.courtyard.weekly.Figure;
import app.courtyard.weekly.WeekLook;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One number, and the way to the cases behind it. */
class FigureLink extends RouterLink {

  private final transient WeekLook look;
  private final Figure figure;

  /**
   * @param name of what is counted, where that does not stand above the number
   * @param group of whose number it is
   */
  FigureLink(WeekLook look, Figure figure, String name, String group, int count) {
    this.look = look;
    this.figure = figure;
    WeeklyLinks.point(this, look, figure.code());
    Span words = new Span(name);
    words.addClassName("measure-name");
    add(words, new Span(String.valueOf(count)));
    addClassNames("number", figure.code());
    setClassName("nothing", count == 0);
    getElement().setAttribute("aria-label", group + " " + name + " " + count);
  }

  /** Whether its cases stand beside it. */
  void choose(@Nullable Figure chosen, @Nullable String of) {
    if (figure == chosen && Objects.equals(look.of(), of)) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
