package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a list, however long: more of them as one scrolls, what changes at its place as it
 * comes in.
 *
 * @param <T> what a card shows
 * @param <C> a card
 */
public abstract class LiveCards<T, C extends Component> extends Div {

  private static final int PAGE = 30;

  private final Map<UUID, C> cards = new HashMap<>();
  private final Map<UUID, T> shown = new HashMap<>();
  private final OlderButton more;
  private @Nullable UUID chosen;
  private transient @Nullable T last;

  /**
   * @param more key of the words that lead to more of them
   */
  protected LiveCards(String more) {
    this.more = new OlderButton(getTranslation(more), this::loadMore);
    addClassName("scroll");
  }

  /**
   * @param after null: the first ones
   */
  protected abstract List<? extends T> page(@Nullable T after, int most);

  /** One of them, if it is still among them. */
  protected abstract Optional<? extends T> find(UUID id);

  protected abstract UUID id(T one);

  /** As the pages are ordered. */
  protected abstract Comparator<T> order();

  protected abstract C card(T one);

  protected abstract EmptyState empty();

  /** From the first one on. */
  public void showAnew() {
    cards.clear();
    shown.clear();
    removeAll();
    last = null;
    loadMore();
  }

  protected Stream<T> shown() {
    return shown.values().stream();
  }

  protected Stream<C> cards() {
    return cards.values().stream();
  }

  /** The one that stands beside the list. */
  public void choose(@Nullable UUID id) {
    chosen = id;
    cards.forEach((of, card) -> mark(card, of.equals(id)));
  }

  /** What is said to be the present one. */
  protected Component marked(C card) {
    return card;
  }

  private void mark(C card, boolean present) {
    if (present) {
      marked(card).getElement().setAttribute("aria-current", "true");
    } else {
      marked(card).getElement().removeAttribute("aria-current");
    }
  }

  private void loadMore() {
    List<? extends T> page = page(last, PAGE);
    remove(more);
    page.forEach(this::put);
    last = page.size() == PAGE ? page.getLast() : null;
    if (last != null) {
      add(more);
    }
    sayWhenEmpty();
  }

  /** Reads one again: it changes where it stands, comes in at its place, or goes. */
  public void refresh(UUID id) {
    C before = cards.remove(id);
    shown.remove(id);
    if (before != null) {
      remove(before);
    }
    find(id)
        .filter(found -> last == null || order().compare(found, last) <= 0)
        .ifPresent(this::put);
    sayWhenEmpty();
  }

  /** Those that changed; where any may have, all of them. */
  public void refresh(Changed changed) {
    if (changed.anything()) {
      showAnew();
    } else {
      changed.which().forEach(this::refresh);
    }
  }

  private void put(T one) {
    if (cards.isEmpty()) {
      removeAll();
      if (last != null) {
        add(more);
      }
    }
    C card = card(one);
    mark(card, id(one).equals(chosen));
    long place = shown().filter(other -> order().compare(other, one) < 0).count();
    addComponentAtIndex((int) place, card);
    cards.put(id(one), card);
    shown.put(id(one), one);
  }

  private void sayWhenEmpty() {
    if (cards.isEmpty() && last != null) {
      loadMore();
    } else if (cards.isEmpty()) {
      removeAll();
      add(empty());
    }
  }
}
