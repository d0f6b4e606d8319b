package app.courtyard.log.ui;

import app.courtyard.log.Log;
import app.courtyard.log.LogEntry;
import app.courtyard.log.LogFilter;
import app.courtyard.log.Standing;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.LiveCards;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of the log. */
class EntryCards extends LiveCards<LogEntry, EntryCard> {

  private static final Comparator<LogEntry> NEWEST_FIRST =
      Comparator.comparing(LogEntry::at).thenComparing(entry -> entry.id().toString()).reversed();

  private final transient Log log;
  private final transient Person person;
  private final transient EstateTime time;
  private transient LogFilter filter = LogFilter.ALL;

  EntryCards(Log log, Person person, EstateTime time) {
    super("log.older");
    this.log = log;
    this.person = person;
    this.time = time;
  }

  void show(LogFilter wanted) {
    filter = wanted;
    showAnew();
  }

  @Override
  protected List<? extends LogEntry> page(@Nullable LogEntry after, int most) {
    return log.page(person, filter, after == null ? null : after.key(), most);
  }

  @Override
  protected Optional<? extends LogEntry> find(UUID id) {
    return log.find(person, filter, id);
  }

  @Override
  protected UUID id(LogEntry entry) {
    return entry.id();
  }

  @Override
  protected Comparator<LogEntry> order() {
    return NEWEST_FIRST;
  }

  @Override
  protected EntryCard card(LogEntry entry) {
    return new EntryCard(entry, filter, time);
  }

  @Override
  protected EmptyState empty() {
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
