package app.courtyard.request.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.request.Followed;
import app.courtyard.request.Request;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKey;
import app.courtyard.request.RequestList;
import app.courtyard.request.Shown;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests of the list: more as one scrolls, what changes at its place as it comes in. */
class RequestCards extends Div {

  private static final int PAGE = 30;

  private final transient RequestList list;
  private final transient CaseReader reader;
  private final Map<UUID, RequestCard> cards = new HashMap<>();
  private final OlderButton more;
  private transient RequestFilter filter = RequestFilter.ALL;
  private @Nullable UUID chosen;
  private transient @Nullable RequestKey last;

  RequestCards(RequestList list, CaseReader reader) {
    this.list = list;
    this.reader = reader;
    this.more = new OlderButton(getTranslation("requests.more"), this::loadMore);
    addClassName("scroll");
  }

  void show(RequestFilter wanted) {
    filter = wanted;
    cards.clear();
    removeAll();
    last = null;
    loadMore();
  }

  void choose(@Nullable UUID request) {
    chosen = request;
    cards.values().forEach(card -> card.choose(card.request().id().equals(request)));
  }

  private void loadMore() {
    List<Request> page = list.page(reader.person(), filter, last, PAGE);
    Map<UUID, Followed> followed = list.followed(reader.person(), page);
    remove(more);
    page.forEach(request -> put(request, followed));
    last = page.size() == PAGE ? RequestKey.of(page.getLast()) : null;
    if (last != null) {
      add(more);
    }
    sayWhenEmpty();
  }

  /** Those that hang on a case go as it goes. */
  void refreshFollowedIn(UUID caseFile) {
    cards.values().stream()
        .map(RequestCard::request)
        .filter(request -> caseFile.equals(request.caseId()))
        .map(Request::id)
        .toList()
        .forEach(this::refresh);
  }

  /** Reads a request again: it changes where it stands, comes in at its place, or goes. */
  void refresh(UUID id) {
    RequestCard before = cards.remove(id);
    if (before != null) {
      remove(before);
    }
    list.find(reader.person(), filter, id)
        .filter(found -> last == null || RequestKey.ORDER.compare(RequestKey.of(found), last) <= 0)
        .ifPresent(found -> put(found, list.followed(reader.person(), List.of(found))));
    sayWhenEmpty();
  }

  private void put(Request request, Map<UUID, Followed> followed) {
    if (cards.isEmpty()) {
      removeAll();
      if (last != null) {
        add(more);
      }
    }
    RequestCard card =
        new RequestCard(
            request,
            request.caseId() == null ? null : followed.get(request.caseId()),
            filter,
            reader.time());
    card.choose(request.id().equals(chosen));
    RequestKey key = RequestKey.of(request);
    int place =
        (int)
            cards.values().stream()
                .filter(other -> RequestKey.ORDER.compare(RequestKey.of(other.request()), key) < 0)
                .count();
    addComponentAtIndex(place, card);
    cards.put(request.id(), card);
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
    if (filter.equals(RequestFilter.ALL)) {
      return new EmptyState("phone", "requests.empty");
    }
    return filter.equals(RequestFilter.ALL.with(Shown.OPEN))
        ? new EmptyState("circle-check", "requests.none-open")
        : new EmptyState("search", "requests.none-found");
  }
}
