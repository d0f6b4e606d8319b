package app.courtyard.plan.ui;

import app.courtyard.plan.RouteCalendar.Day;
import app.courtyard.plan.RouteCalendar.Round;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The coming four weeks: a row a week where there is room, one column on a phone. */
class CalendarDays extends OrderedList {

  private final transient EstateTime time;
  private final transient DateTimeFormatter words;
  private final boolean named;

  /**
   * @param named whether each round says its route
   */
  CalendarDays(List<Day> days, boolean named, EstateTime time) {
    this.time = time;
    this.named = named;
    this.words =
        DateTimeFormatter.ofPattern(
            getLocale().getLanguage().equals("zh") ? "EEE M/d" : "EEE d MMM", getLocale());
    addClassName("calendar");
    days.forEach(day -> add(cell(day)));
    // The first week begins under its own day.
    LocalDate first = days.getFirst().day();
    getStyle().set("--first", String.valueOf(first.getDayOfWeek().getValue()));
  }

  private ListItem cell(Day day) {
    ListItem cell = new ListItem();
    Span name = new Span(words.format(day.day()));
    name.addClassNames("day", "num");
    cell.add(name);
    if (day.rounds().isEmpty()) {
      cell.addClassName("none");
    }
    day.rounds().forEach(round -> cell.add(round(round)));
    return cell;
  }

  private Span round(Round round) {
    Span all = new Span();
    all.addClassName("round");
    Span when = new Span(time.time(round.from()) + "–" + time.time(round.until()));
    when.addClassName("num");
    all.add(when);
    if (named) {
      all.add(new Span(round.name()));
    }
    if (round.person() == null) {
      all.add(new Pill(Tone.SOON, "triangle-alert", getTranslation("routes.nobody")));
    } else {
      Span person = new Span(round.person());
      person.addClassName("sub");
      all.add(person);
    }
    if (!round.overlaps().isEmpty()) {
      all.add(new Pill(Tone.SOON, overlap(round.overlaps())));
    }
    return all;
  }

  private String overlap(List<String> others) {
    String named =
        others.stream()
            .filter(other -> !other.isEmpty())
            .collect(Collectors.joining(getTranslation("round.answer.and")));
    return named.isEmpty()
        ? getTranslation("routes.overlap")
        : getTranslation("routes.overlap.with", named);
  }
}
