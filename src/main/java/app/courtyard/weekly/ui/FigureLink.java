package app.courtyard.weekly.ui;

import app.courtyard.ui.NumberLink;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.WeekLook;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One number, and the way to the cases behind it. */
class FigureLink extends NumberLink {

  private final transient WeekLook look;
  private final Figure figure;

  /**
   * @param name of what is counted, where that does not stand above the number
   * @param group of whose number it is
   */
  FigureLink(WeekLook look, Figure figure, String name, String group, int count) {
    super(group, name, String.valueOf(count), count == 0);
    this.look = look;
    this.figure = figure;
    WeeklyLinks.point(this, look, figure.code());
    addClassName(figure.code());
  }

  /** Whether its cases stand beside it. */
  void choose(@Nullable Figure chosen, @Nullable String of) {
    choose(figure == chosen && Objects.equals(look.of(), of));
  }
}
