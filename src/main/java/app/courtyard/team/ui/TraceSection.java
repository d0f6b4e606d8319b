package app.courtyard.team.ui;

import app.courtyard.people.Trace;
import app.courtyard.team.Team;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was done about somebody, newest first, and further back on demand. */
class TraceSection extends Section {

  private final transient EstateTime time;
  private final transient Function<@Nullable Trace, List<Trace>> pages;
  private final UnorderedList list = new UnorderedList();
  private final NativeButton more;
  private transient @Nullable Trace last;

  /**
   * @param pages gives what comes after the one shown last
   */
  TraceSection(EstateTime time, Function<@Nullable Trace, List<Trace>> pages) {
    this.time = time;
    this.pages = pages;
    addClassName("stack");
    list.addClassNames("card", "flush");
    more = DetailPane.button(getTranslation("trace.more"), "calm", this::next);
    more.addClassName("wide");
    add(new H2(getTranslation("trace.title")), list, more);
    next();
  }

  /** From the newest again. */
  void begin() {
    last = null;
    list.removeAll();
    next();
  }

  private void next() {
    List<Trace> page = pages.apply(last);
    page.forEach(trace -> list.add(item(trace)));
    more.setVisible(Team.mayGoOn(page));
    if (!page.isEmpty()) {
      last = page.getLast();
    } else if (last == null) {
      ListItem none = new ListItem(getTranslation("trace.none"));
      none.addClassName("item");
      list.add(none);
    }
  }

  private ListItem item(Trace trace) {
    List<String> about = new ArrayList<>(List.of(time.dayAndTime(trace.at())));
    if (trace.by() != null && !trace.self()) {
      about.add(trace.by());
    }
    Div when = new Div(Facts.of(about));
    when.addClassNames("sub", "num");
    ListItem item = new ListItem(new Span(TraceWords.of(trace)), when);
    trace.changes().stream()
        .filter(change -> change.from() != null || change.to() != null)
        .forEach(
            change -> {
              Div words = new Div(TraceWords.of(change));
              words.addClassName("sub");
              item.add(words);
            });
    item.addClassName("item");
    return item;
  }
}
