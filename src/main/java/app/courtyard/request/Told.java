package app.courtyard.request;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.TakenAtDesk;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said, as it is kept. */
record Told(
    RequestKind kind,
    Channel channel,
    @Nullable String words,
    @Nullable Where place,
    @Nullable String reporter,
    @Nullable String phone,
    Instant saidAt) {

  boolean isOfOthers(CaseFile other) {
    return place != null && !place.id().equals(other.placeId());
  }

  /** One more of what is followed already, which goes on there. */
  TakenAtDesk takenAs(CaseFile other) {
    return taken(
        CaseKind.COMPLAINT, other.topic(), other.part(), false, Severity.MINOR, null, other.id());
  }

  TakenAtDesk taken(
      CaseKind as,
      @Nullable String topic,
      @Nullable String part,
      boolean grave,
      Severity severity,
      @Nullable Department to,
      @Nullable UUID sameAs) {
    return new TakenAtDesk(
        channel,
        as,
        topic,
        part,
        place == null ? null : place.id(),
        null,
        reporter,
        phone,
        words,
        grave,
        severity,
        saidAt,
        to,
        sameAs);
  }

  /** What was left empty was not said. */
  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static boolean isLonger(@Nullable String text, int most) {
    return text != null && text.strip().length() > most;
  }
}
