package app.courtyard.weekly.ui;

import app.courtyard.ui.NavIcon;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Repeat;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** What came again, each with its cases, and for whoever keeps them a precaution against it. */
class RepeatList extends Section {

  /**
   * @param key of the heading; {@code key.none} says that nothing came again
   * @param keeps whether precautions may be added
   */
  RepeatList(String key, List<Repeat> repeats, WeekLook look, WeekWords words, boolean keeps) {
    addClassName("repeats");
    add(new H2(words.say(key)));
    if (repeats.isEmpty()) {
      Paragraph none = new Paragraph(words.say(key + ".none"));
      none.addClassName("sub");
      add(none);
      return;
    }
    Div card = new Div();
    card.addClassNames("card", "flush");
    repeats.forEach(one -> card.add(row(one, look.of(one.key()), words, keeps)));
    add(card);
  }

  private static Div row(Repeat repeat, WeekLook look, WeekWords words, boolean keeps) {
    String about = words.about(repeat);
    FigureLink link =
        new FigureLink(
            look, Figure.REPEATED, words.say("weekly.repeated.times"), about, repeat.count());
    Span name = new Span(about);
    name.addClassName("title");
    Span inWeek = new Span(words.say("weekly.repeated.in-week", repeat.inWeek()));
    inWeek.addClassName("sub");
    Div told = new Div(name, inWeek);
    told.addClassName("grow");
    Div row = new Div(told, link);
    row.addClassName("item");
    if (keeps) {
      row.add(precaution(look, words, about));
    }
    return row;
  }

  private static RouterLink precaution(WeekLook look, WeekWords words, String about) {
    RouterLink add = WeeklyLinks.point(new RouterLink(), look, WeeklyView.NEW);
    add.add(new NavIcon("plus"));
    add.addClassName("icon");
    String label = words.say("weekly.precaution.add-for", about);
    add.getElement().setAttribute("aria-label", label).setAttribute("title", label);
    return add;
  }
}
