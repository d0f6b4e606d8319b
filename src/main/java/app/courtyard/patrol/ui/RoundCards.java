package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundFilter;
import app.courtyard.patrol.RoundList;
import app.courtyard.patrol.RoundRow;
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

/**
 * The cards of a list of rounds: older ones as one scrolls, new ones at their place as they come
 * in.
 */
class RoundCards extends Div {

  private static final int PAGE = 30;
  private static final Comparator<RoundRow> NEWEST_FIRST =
      Comparator.comparing(RoundRow::startedAt)
          .thenComparing(row -> row.id().toString())
          .reversed();

  private final transient RoundList rounds;
  private final transient Person person;
  private final transient EstateTime time;
  private final Map<UUID, RoundCard> cards = new HashMap<>();
  private final OlderButton older;
  private RoundFilter filter = RoundFilter.ALL;
  private @Nullable UUID chosen;
  private transient RoundRow.@Nullable Key last;

  RoundCards(RoundList rounds, Person person, EstateTime time) {
    this.rounds = rounds;
    this.person = person;
    this.time = time;
    this.older = new OlderButton(getTranslation("round.list.older"), this::loadOlder);
    addClassName("scroll");
  }

  void show(RoundFilter filter) {
    this.filter = filter;
    cards.clear();
    removeAll();
    last = null;
    loadOlder();
  }

  void choose(@Nullable UUID round) {
    chosen = round;
    cards.values().forEach(card -> card.choose(card.row().id().equals(round)));
  }

  private void loadOlder() {
    List<RoundRow> page = rounds.page(person, filter, last, PAGE);
    remove(older);
    page.forEach(this::put);
    last = page.size() == PAGE ? page.getLast().key() : null;
    if (last != null) {
      add(older);
    }
    sayWhenEmpty();
  }

  /** Reads a round again: it changes where it stands, comes in at its place, or goes. */
  void refresh(UUID round) {
    RoundCard before = cards.remove(round);
    if (before != null) {
      remove(before);
    }
    rounds
        .find(person, round)
        .filter(row -> filter == RoundFilter.ALL || !row.reviewed())
        .filter(row -> last == null || !row.startedAt().isBefore(last.startedAt()))
        .ifPresent(this::put);
    sayWhenEmpty();
  }

  private void put(RoundRow row) {
    if (cards.isEmpty()) {
      removeAll();
    }
    RoundCard card = new RoundCard(row, filter, time);
    card.choose(row.id().equals(chosen));
    int place =
        (int)
            cards.values().stream()
                .filter(other -> NEWEST_FIRST.compare(other.row(), row) < 0)
                .count();
    addComponentAtIndex(place, card);
    cards.put(row.id(), card);
  }

  private void sayWhenEmpty() {
    if (cards.isEmpty() && last != null) {
      loadOlder();
    } else if (cards.isEmpty()) {
      removeAll();
      boolean all = filter == RoundFilter.ALL;
      add(
          new EmptyState(
              all ? "footprints" : "check", all ? "round.list.empty" : "round.list.reviewed"));
    }
  }
}
