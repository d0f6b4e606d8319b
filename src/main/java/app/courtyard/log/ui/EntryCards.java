package app.courtyard.log.ui;

import app.courtyard.log.Log;
import app.courtyard.log.LogEntry;
import app.courtyard.log.LogFilter;
import app.courtyard.log.LogKey;
import app.courtyard.log.Standing;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cards of a list: older ones as one scrolls, new ones at their place as they come in. */
class EntryCards extends Div {

  private static final int PAGE = 30;
  private static final Comparator<LogEntry> NEWEST_FIRST =
      Comparator.comparing(LogEntry::at).thenComparing(entry -> entry.id().toString()).reversed();

  private final transient Log log;
  private final transient Person person;
  private final transient EstateTime time;
  private final Map<UUID, EntryCard> cards = new HashMap<>();
  private final OlderButton older;
  private transient LogFilter filter = LogFilter.ALL;
  private @Nullable UUID chosen;
  private transient @Nullable LogKey last;

  EntryCards(Log log, Person person, EstateTime time) {
    this.log = log;
    this.person = person;
    this.time = time;
    this.older = new OlderButton(getTranslation("log.older"), this::loadOlder);
    addClassName("scroll");
  }

  void show(LogFilter filter) {
    this.filter = filter;
    cards.clear();
    removeAll();
    last = null;
    loadOlder();
  }

  void choose(@Nullable UUID entry) {
    chosen = entry;
    cards.values().forEach(card -> card.choose(card.entry().id().equals(entry)));
  }

  private void loadOlder() {
    List<? extends LogEntry> page = log.page(person, filter, last, PAGE);
    remove(older);
    page.forEach(this::put);
    last = page.size() == PAGE ? page.getLast().key() : null;
    if (last != null) {
      add(older);
    }
    sayWhenEmpty();
  }

  /** Reads an entry again: it changes where it stands, comes in at its place, or goes. */
  void refresh(UUID entry) {
    EntryCard before = cards.remove(entry);
    if (before != null) {
      remove(before);
    }
    log.find(person, filter, entry)
        .filter(found -> last == null || !found.at().isBefore(last.at()))
        .ifPresent(this::put);
    sayWhenEmpty();
  }

  private void put(LogEntry entry) {
    if (cards.isEmpty()) {
      removeAll();
    }
    EntryCard card = new EntryCard(entry, filter, time);
    card.choose(entry.id().equals(chosen));
    int place =
        (int)
            cards.values().stream()
                .filter(other -> NEWEST_FIRST.compare(other.entry(), entry) < 0)
                .count();
    addComponentAtIndex(place, card);
    cards.put(entry.id(), card);
  }

  private void sayWhenEmpty() {
    if (cards.isEmpty() && last != null) {
      loadOlder();
    } else if (cards.isEmpty()) {
      removeAll();
      add(empty());
    }
  }

  private EmptyState empty() {
    if (filter.equals(LogFilter.ALL)) {
      return new EmptyState("footprints", "log.empty");
    }
    if (filter.equals(LogFilter.NOT_REVIEWED)) {
      return new EmptyState("circle-check", "log.all-reviewed");
    }
    boolean held = filter.equals(LogFilter.ALL.with(Standing.HELD));
    return new EmptyState(held ? "check" : "search", held ? "log.none-held" : "log.none-found");
  }
}
