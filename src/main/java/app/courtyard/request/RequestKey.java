package app.courtyard.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Where in the list a request stands; a page begins after it. */
public record RequestKey(boolean open, Instant saidAt, UUID id) {

  /** What is open first, then the newest; an id by its digits, as the database sorts. */
  public static final Comparator<RequestKey> ORDER =
      Comparator.comparing(RequestKey::open)
          .thenComparing(RequestKey::saidAt)
          .thenComparing(key -> key.id().toString())
          .reversed();

  public static RequestKey of(Request request) {
    return new RequestKey(request.isOpen(), request.saidAt(), request.id());
  }
}
