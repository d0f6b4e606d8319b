package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseKey;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.Shown;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cards of the list: more of them as one scrolls, what changes at its place as it comes in. */
class CaseCards extends Div {

  private static final int PAGE = 30;

  private final transient CaseList list;
  private final transient CaseReader reader;
  private final transient Picked picked;
  private final transient Runnable changed;
  private final Map<UUID, CaseRow> cards = new HashMap<>();
  private final OlderButton more;
  private transient CaseFilter filter = CaseFilter.OPEN;
  private transient Comparator<CaseKey> order = CaseKey.order(CaseFilter.OPEN);
  private @Nullable UUID chosen;
  private transient @Nullable CaseKey last;

  /**
   * @param changed told when another one is picked, or one no more
   */
  CaseCards(CaseList list, CaseReader reader, Picked picked, Runnable changed) {
    this.list = list;
    this.reader = reader;
    this.picked = picked;
    this.changed = changed;
    this.more = new OlderButton(getTranslation("cases.more"), this::loadMore);
    addClassName("scroll");
  }

  void show(CaseFilter wanted) {
    filter = wanted;
    order = CaseKey.order(wanted);
    cards.clear();
    removeAll();
    last = null;
    loadMore();
  }

  void choose(@Nullable UUID file) {
    chosen = file;
    cards.values().forEach(card -> card.choose(card.file().id().equals(file)));
  }

  private void pick(CaseFile file, boolean yes) {
    picked.pick(file, yes);
    showPicked();
  }

  void pickAll() {
    cards.values().forEach(card -> picked.pick(card.file(), true));
    showPicked();
  }

  /** Which are picked, or that none can be. */
  void showPicked() {
    cards.values().forEach(card -> card.letPick(picked.isPicking(), picked.holds(card.file())));
    changed.run();
  }

  private void loadMore() {
    List<CaseFile> page = list.page(reader.person(), filter, last, PAGE);
    remove(more);
    page.forEach(this::put);
    last = page.size() == PAGE ? CaseKey.of(page.getLast(), filter) : null;
    if (last != null) {
      add(more);
    }
    sayWhenEmpty();
  }

  /** Reads a case again: it changes where it stands, comes in at its place, or goes. */
  void refresh(UUID file) {
    CaseRow before = cards.remove(file);
    if (before != null) {
      remove(before);
    }
    list.find(reader.person(), filter, file)
        .filter(found -> last == null || order.compare(CaseKey.of(found, filter), last) <= 0)
        .ifPresent(this::put);
    sayWhenEmpty();
  }

  private void put(CaseFile file) {
    if (cards.isEmpty()) {
      removeAll();
      if (last != null) {
        add(more);
      }
    }
    CaseRow card = new CaseRow(file, filter, reader, this::pick);
    card.choose(file.id().equals(chosen));
    card.letPick(picked.isPicking(), picked.holds(file));
    CaseKey key = CaseKey.of(file, filter);
    int place =
        (int)
            cards.values().stream()
                .filter(other -> order.compare(CaseKey.of(other.file(), filter), key) < 0)
                .count();
    addComponentAtIndex(place, card);
    cards.put(file.id(), card);
  }

  private void sayWhenEmpty() {
    if (cards.isEmpty() && last != null) {
      loadMore();
    } else if (cards.isEmpty()) {
      removeAll();
      add(empty());
    }
  }

  private EmptyState empty() {
    if (filter.equals(CaseFilter.OPEN)) {
      return new EmptyState("circle-check", "cases.empty");
    }
    boolean pressing = filter.shown() == Shown.LATE || filter.shown() == Shown.SOON;
    return pressing && filter.number() == null && !filter.isNarrowed()
        ? new EmptyState("circle-check", "cases.none-pressing")
        : new EmptyState("search", "cases.none-found");
  }
}
