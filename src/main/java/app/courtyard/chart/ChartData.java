package app.courtyard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows.
 *
 * @param names of what was counted, in their order
 */
public record ChartData(List<String> names, List<Series> series) {

  /**
   * @throws IllegalArgumentException where a series has not one value for each name
   */
  public ChartData {
    for (Series one : series) {
      if (one.values().size() != names.size()) {
        throw new IllegalArgumentException(
            "%s has %d values for %d names"
                .formatted(one.name(), one.values().size(), names.size()));
      }
    }
  }

  /**
   * @param values one for each name; null: not known
   */
  public record Series(String name, List<@Nullable Integer> values) {}
}
