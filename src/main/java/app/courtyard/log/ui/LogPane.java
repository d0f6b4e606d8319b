package app.courtyard.log.ui;

import app.courtyard.log.Log;
import app.courtyard.log.LogFilter;
import app.courtyard.log.LogOptions;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import app.courtyard.ui.SearchField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list at the left: how many wait, what is looked for, what is shown, and the entries. */
class LogPane extends Section {

  private final transient Log log;
  private final transient Person person;
  private final transient EstateTime time;
  private final Pill waiting = new Pill(Tone.PLAIN, "");
  private final SearchField words = new SearchField("log.words", LogFilter.MOST_WORDS, this::find);
  private final LogChips chips = new LogChips(this::togglePanel);
  private final FilterPanel panel;
  private final Div archive = new Div();
  private final EntryCards cards;
  private transient @Nullable LogFilter filter;

  LogPane(Log log, LogOptions options, Person person, EstateTime time) {
    this.log = log;
    this.person = person;
    this.time = time;
    this.panel = new FilterPanel(options.of(person), this::go);
    this.cards = new EntryCards(log, person, time);
    addClassNames("pane", "list", "log");
    waiting.getElement().setAttribute("role", "status");
    Header top = new Header(new H1(getTranslation("log.title")), waiting);
    top.addClassName("top");
    panel.setVisible(false);
    add(top, words, chips, archive, panel, cards);
  }

  void show(LogFilter wanted, @Nullable UUID chosen) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      words.setValue(wanted.words());
      panel.show(wanted);
      archive.removeAll();
      if (wanted.from() != null && wanted.from().equals(wanted.to())) {
        archive.add(ArchiveLinks.ofDay(wanted.from(), wanted.courtyard()));
      }
      openPanel(false);
      cards.show(wanted);
    }
    cards.choose(chosen);
    count();
  }

  /** Entries of which something has come in, or about which something was said here. */
  void refresh(Collection<UUID> changed) {
    changed.forEach(cards::refresh);
    count();
  }

  /** When anything may have changed. */
  void reload() {
    if (filter != null) {
      cards.show(filter);
      count();
    }
  }

  private void find(String looked) {
    if (filter != null) {
      go(filter.withWords(looked));
    }
  }

  private void togglePanel() {
    openPanel(!panel.isVisible());
  }

  private void openPanel(boolean open) {
    panel.setVisible(open);
    cards.setVisible(!open);
    chips.show(filter == null ? LogFilter.ALL : filter, panel.narrowedTo(time), open);
  }

  /** Each look at the list has its own address, so that one can go back and pass it on. */
  private void go(LogFilter wanted) {
    if (wanted.equals(filter)) {
      openPanel(false);
    }
    getUI().ifPresent(ui -> LogLinks.go(ui, wanted, null));
  }

  private void count() {
    int count = log.notReviewed(person);
    waiting.setText(
        count > Log.MOST_COUNTED
            ? getTranslation("log.waiting-many", Log.MOST_COUNTED)
            : getTranslation("log.waiting", count));
    waiting.setVisible(count > 0);
  }
}
