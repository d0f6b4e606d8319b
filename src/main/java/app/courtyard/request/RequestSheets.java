package app.courtyard.request;

import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a period, to be taken along; that they were taken leaves a trace. */
@Service
class RequestSheets {

  /** A workbook lies in memory until it is whole. */
  static final int MOST_ROWS = 5_000;

  private final RequestList list;
  private final Traces traces;

  RequestSheets(RequestList list, Traces traces) {
    this.list = list;
    this.traces = traces;
  }

  /**
   * @param cut whether there are more
   */
  record Rows(List<Request> requests, Map<UUID, Followed> followed, boolean cut) {}

  @Transactional
  public Rows of(Person by, RequestFilter filter) {
    List<Request> found = list.sheet(by, filter, MOST_ROWS + 1);
    boolean cut = found.size() > MOST_ROWS;
    List<Request> requests = cut ? found.subList(0, MOST_ROWS) : found;
    traces.note(by, "requests-exported", String.valueOf(requests.size()));
    return new Rows(requests, list.followed(by, requests), cut);
  }
}
