package app.courtyard.request.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.request.Followed;
import app.courtyard.request.Request;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKey;
import app.courtyard.request.RequestList;
import app.courtyard.request.Shown;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.LiveCards;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests of the list, each with what became of it. */
class RequestCards extends LiveCards<Request, RequestCard> {

  private static final Comparator<Request> ORDER =
      Comparator.comparing(RequestKey::of, RequestKey.ORDER);

  private final transient RequestList list;
  private final transient CaseReader reader;
  private transient RequestFilter filter = RequestFilter.ALL;
  private transient Map<UUID, Followed> followed = Map.of();

  RequestCards(RequestList list, CaseReader reader) {
    super("requests.more");
    this.list = list;
    this.reader = reader;
  }

  void show(RequestFilter wanted) {
    filter = wanted;
    showAnew();
  }

  /** Those that hang on a case go as it goes. */
  void refreshFollowedIn(UUID caseFile) {
    shown()
        .filter(request -> caseFile.equals(request.caseId()))
        .map(Request::id)
        .toList()
        .forEach(this::refresh);
  }

  @Override
  protected List<Request> page(@Nullable Request after, int most) {
    RequestKey key = after == null ? null : RequestKey.of(after);
    List<Request> page = list.page(reader.person(), filter, key, most);
    followed = list.followed(reader.person(), page);
    return page;
  }

  @Override
  protected Optional<Request> find(UUID id) {
    Optional<Request> found = list.find(reader.person(), filter, id);
    followed = list.followed(reader.person(), found.stream().toList());
    return found;
  }

  @Override
  protected UUID id(Request request) {
    return request.id();
  }

  @Override
  protected Comparator<Request> order() {
    return ORDER;
  }

  @Override
  protected RequestCard card(Request request) {
    return new RequestCard(
        request,
        request.caseId() == null ? null : followed.get(request.caseId()),
        filter,
        reader.time());
  }

  @Override
  protected EmptyState empty() {
    if (filter.equals(RequestFilter.ALL)) {
      return new EmptyState("phone", "requests.empty");
    }
    return filter.equals(RequestFilter.ALL.with(Shown.OPEN))
        ? new EmptyState("circle-check", "requests.none-open")
        : new EmptyState("search", "requests.none-found");
  }
}
