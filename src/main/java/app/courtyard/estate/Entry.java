package app.courtyard.estate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as a workbook wants it.
 *
 * @param id of the stored row with the same code, or a new one
 * @param values of the table's columns
 * @param once of its columns that are set once
 */
record Entry(UUID id, List<@Nullable Object> values, List<@Nullable Object> once) {

  static Entry of(UUID id, @Nullable Object... values) {
    return new Entry(id, Collections.unmodifiableList(Arrays.asList(values)), List.of());
  }

  Entry once(@Nullable Object... values) {
    return new Entry(id, this.values, Collections.unmodifiableList(Arrays.asList(values)));
  }
}
