package app.courtyard.log;

import app.courtyard.capture.Result;
import app.courtyard.form.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came out, as one filters by it: all well, anything wrong, or how bad the worst of it is. */
public enum Outcome {
  PASS(1, 1),
  FAIL(2, 4),
  MINOR(2, 2),
  MAJOR(3, 3),
  URGENT(4, 4);

  private final int from;
  private final int to;

  Outcome(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** Grades of the log that it means, the first and the last. */
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it stands in the database: 0 nothing to judge, 1 pass, 2 minor, 3 major, 4 urgent. */
  static int grade(Result result, @Nullable Severity worst) {
    return switch (result) {
      case NONE -> 0;
      case PASS -> 1;
      case FAIL -> worst == null ? 2 : 2 + worst.ordinal();
    };
  }
}
