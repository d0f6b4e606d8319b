package app.courtyard.request;

import app.courtyard.casework.Channel;
import app.courtyard.people.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Notes requests for tests. */
@TestComponent
public class TestRequests {

  private final RequestDesk desk;
  private final RequestList list;

  TestRequests(RequestDesk desk, RequestList list) {
    this.desk = desk;
    this.list = list;
  }

  /** By 陈女士, on the hotline; nothing has come of it yet. */
  public UUID waiting(Person by, RequestKind kind, @Nullable UUID place, String words) {
    return noted(by, kind, place, words, null, new Outcome.Later());
  }

  public UUID done(Person by, @Nullable UUID place, String words, Instant said) {
    return noted(by, RequestKind.INQUIRY, place, words, said, new Outcome.Done("已告知"));
  }

  public UUID noted(
      Person by,
      RequestKind kind,
      @Nullable UUID place,
      String words,
      @Nullable Instant said,
      Outcome outcome) {
    return desk.note(
            by,
            new NewRequest(kind, Channel.HOTLINE, words, place, null, "陈女士", "13800005678", said),
            outcome)
        .id();
  }

  public Request get(Person by, UUID id) {
    return list.find(by, id).orElseThrow();
  }
}
