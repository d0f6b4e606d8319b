package app.courtyard.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a verdict is about. */
public sealed interface Subject {

  record Round(UUID round) implements Subject {}

  /** One form that was filled in, on a round or by itself. */
  record Record(UUID record) implements Subject {}

  /** One answer of it. */
  record Line(UUID record, String question) implements Subject {}

  /** One picture of it. */
  record Picture(UUID record, String sha256) implements Subject {}

  default @Nullable UUID recordId() {
    return switch (this) {
      case Round round -> null;
      case Record(var record) -> record;
      case Line(var record, var question) -> record;
      case Picture(var record, var sha256) -> record;
    };
  }

  default @Nullable String question() {
    return this instanceof Line line ? line.question() : null;
  }

  default @Nullable String sha256() {
    return this instanceof Picture picture ? picture.sha256() : null;
  }
}
