package app.courtyard.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where in the log an entry stands; a page begins after it. */
public record LogKey(Instant at, UUID id) {

  /** As one word for addresses. */
  public String code() {
    return at + "_" + id;
  }

  public static Optional<LogKey> of(String code) {
    String[] parts = code.split("_", 2);
    try {
      return parts.length == 2
          ? Optional.of(new LogKey(Instant.parse(parts[0]), UUID.fromString(parts[1])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
