package app.courtyard.review;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was sent back to the person and is not settled. */
@Component
class ReturnsSection implements PackSection {

  private final OpenReturns open;

  ReturnsSection(OpenReturns open) {
    this.open = open;
  }

  /**
   * As in frontend/field/wire.ts.
   *
   * @param record the newest of those that stand for the visit: the one to correct
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireReturn(
      UUID id,
      @Nullable UUID round,
      @Nullable UUID record,
      @Nullable String question,
      @Nullable String photo,
      String words,
      String by,
      Instant at,
      List<String> captures) {}

  @Override
  public String name() {
    return "returns";
  }

  @Override
  public List<WireReturn> content(PackFor who) {
    return open.of(who.person());
  }
}
