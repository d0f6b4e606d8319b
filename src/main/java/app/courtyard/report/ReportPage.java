package app.courtyard.report;

import app.courtyard.form.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that its page shows.
 *
 * @param draft as it would be handed in now; null: it is not for its reader to write now
 * @param editions the first of them first
 * @param course the oldest first
 * @param writes whether its reader is its writer
 * @param goneOn cases that are no longer as the last edition has them; told to its writer
 */
public record ReportPage(
    Report report,
    Words name,
    @Nullable ReportContent draft,
    List<Edition> editions,
    List<ReportEvent> course,
    boolean writes,
    int goneOn) {

  public Optional<Edition> edition(int number) {
    return editions.stream().filter(one -> one.number() == number).findFirst();
  }

  /** The one that its reader is shown unless they ask for another. */
  public Optional<Edition> last() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
  }
}
