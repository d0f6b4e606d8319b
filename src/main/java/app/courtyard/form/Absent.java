package app.courtyard.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not in the JSON reaches a record as null; the rules of forms then say what is missing.
 */
final class Absent {

  static <T> List<T> asEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private Absent() {}
}
