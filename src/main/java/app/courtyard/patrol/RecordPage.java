package app.courtyard.patrol;

import app.courtyard.inspection.Finding;
import app.courtyard.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one record that belongs to no round.
 *
 * @param verdicts what was said about it, the oldest first
 */
public record RecordPage(
    Visit visit, @Nullable String courtyard, List<Finding> findings, List<Verdict> verdicts) {

  public RecordPage {
    findings = List.copyOf(findings);
    verdicts = List.copyOf(verdicts);
  }

  /** The verdict that stands since the newest of it came; null where it waits for one. */
  public @Nullable Verdict standing() {
    Verdict last =
        verdicts.stream()
            .filter(verdict -> verdict.withdrawnAt() == null)
            .filter(verdict -> verdict.subject().recordId().equals(visit.record()))
            .reduce((earlier, later) -> later)
            .orElse(null);
    return last == null || (!last.fine() && !last.isOpen()) ? null : last;
  }
}
