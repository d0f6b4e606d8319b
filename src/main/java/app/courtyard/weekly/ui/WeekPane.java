package app.courtyard.weekly.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Permissions;
import app.courtyard.ui.DayField;
import app.courtyard.ui.NavIcon;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.Summary;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is told of a week, with the ways to the meeting and to paper. */
class WeekPane extends Section {

  private final transient CaseReader reader;
  private final transient WeekWords words;
  private final boolean keeps;
  private final Div head = new Div();
  private final Div scroll = new Div();
  private final Div foot = new Div();
  private transient @Nullable Shown shown;

  private record Shown(Week week, Summary summary, List<Precaution> precautions) {}

  WeekPane(CaseReader reader, WeekWords words) {
    this.reader = reader;
    this.words = words;
    this.keeps = reader.person().may(Permissions.KEEP_WEEKLY);
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("weekly.title")));
    top.addClassName("top");
    head.addClassName("which");
    scroll.addClassName("scroll");
    foot.addClassName("foot");
    add(top, head, scroll, foot);
  }

  /** Where nothing has changed the links stay, and with them where somebody is. */
  void show(WeekLook look, Summary summary, List<Precaution> precautions, @Nullable Figure chosen) {
    Shown wanted = new Shown(look.week(), summary, precautions);
    if (!wanted.equals(shown)) {
      shown = wanted;
      fill(look.of(null), summary, precautions);
    }
    links(scroll).forEach(link -> link.choose(chosen, look.of()));
  }

  private static Stream<FigureLink> links(Component within) {
    return within
        .getChildren()
        .flatMap(child -> child instanceof FigureLink link ? Stream.of(link) : links(child));
  }

  private void fill(WeekLook look, Summary summary, List<Precaution> precautions) {
    head.removeAll();
    head.add(turn(look));
    scroll.removeAll();
    Div charts =
        new Div(
            WeekCharts.classes(summary, look, words),
            WeekCharts.course(summary, look, words, reader.zone()));
    charts.addClassName("charts");
    charts.getChildren().forEach(chart -> chart.addClassName("card"));
    Div repeats =
        new Div(
            new RepeatList("weekly.places", summary.places(), look, words, keeps),
            new RepeatList("weekly.causes", summary.causes(), look, words, keeps));
    repeats.addClassName("side-by-side");
    scroll.add(
        special(look, summary),
        new ClassTable(look, summary, words),
        charts,
        repeats,
        new PrecautionList(precautions, look, words, reader.time(), keeps));
    foot.removeAll();
    RouterLink meeting = WeeklyLinks.toMeeting(look);
    meeting.add(new NavIcon("presentation"), new Span(getTranslation("weekly.meeting")));
    meeting.addClassNames("btn", "main");
    Anchor paper = WeeklyLinks.toPaper(look, getTranslation("weekly.paper"));
    paper.addClassNames("btn", "calm");
    foot.add(paper, meeting);
  }

  private Div special(WeekLook look, Summary summary) {
    Div special = new Div();
    special.addClassNames("special", "numbers");
    Figure.OF_WHOLE.forEach(
        figure ->
            special.add(
                new FigureLink(
                    look,
                    figure,
                    words.say("weekly.figure." + figure.code()),
                    words.say("inventory.whole"),
                    summary.count(figure, null))));
    return special;
  }

  private Div turn(WeekLook look) {
    LocalDate today = reader.time().today();
    DayField field = new DayField("", look.week().friday());
    field.setAriaLabel(getTranslation("weekly.which"));
    field.setMax(Week.of(today).friday());
    field.addValueChangeListener(
        change -> {
          LocalDate chosen = change.getValue();
          if (change.isFromClient() && chosen != null && !Week.of(chosen).first().isAfter(today)) {
            getUI().ifPresent(ui -> WeeklyLinks.go(ui, look.on(Week.of(chosen)), null));
          }
        });
    Div row = new Div(turn(look.on(look.week().before()), "chevron-left", "weekly.before"), field);
    if (!look.isLast(today)) {
      row.add(turn(look.on(look.week().after()), "chevron-right", "weekly.after"));
    }
    Span period = new Span(words.period(look.week()));
    period.addClassNames("sub", "num");
    row.add(period);
    row.addClassName("turn");
    return row;
  }

  private RouterLink turn(WeekLook look, String icon, String label) {
    RouterLink link = WeeklyLinks.point(new RouterLink(), look, null);
    link.add(new NavIcon(icon));
    link.addClassName("icon");
    link.getElement().setAttribute("aria-label", getTranslation(label));
    return link;
  }
}
