package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.capture.Revisit;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the findings: what a record found wrong, what it saw again, what it saw gone. Records may
 * come in any order; what counts is when they were captured.
 */
@Component
class FindingKeeping implements RecordHandler {

  private final FindingBook findings;

  FindingKeeping(FindingBook findings) {
    this.findings = findings;
  }

  @Override
  public boolean handles(Form form) {
    return form.kind() != FormKind.PATROL;
  }

  @Override
  public void on(NewRecord record) {
    if (record.voids() != null) {
      findings.forget(record.estate().id(), record.voids(), List.of());
      return;
    }
    List<Found> found = Found.in(record);
    Set<String> known =
        record.corrects() == null ? Set.of() : correct(record, record.corrects(), found);
    Set<String> seenAgain = seenAgain(record);
    found.stream()
        .filter(each -> !known.contains(each.question()) && !seenAgain.contains(each.question()))
        .forEach(each -> findings.add(record, each));
    record.revisits().stream()
        .filter(revisit -> !revisit.still())
        .forEach(gone -> findings.gone(record, gone.finding()));
  }

  /**
   * What still fails in the correction stays the finding that it was; the rest was a mistake.
   *
   * @return the questions of those that stay
   */
  private Set<String> correct(NewRecord record, UUID corrected, List<Found> found) {
    Map<String, Instant> before = findings.foundBy(record.estate().id(), corrected);
    found.stream()
        .filter(each -> before.containsKey(each.question()))
        .forEach(each -> findings.correct(record, corrected, each, before.get(each.question())));
    findings.forget(record.estate().id(), corrected, found.stream().map(Found::question).toList());
    return before.keySet();
  }

  /**
   * A checklist's fail that is an earlier finding seen again is no second one. Free findings are
   * each their own.
   */
  private Set<String> seenAgain(NewRecord record) {
    List<UUID> still =
        record.revisits().stream().filter(Revisit::still).map(Revisit::finding).toList();
    Set<String> questions = findings.seen(record, still);
    return record.form().kind() == FormKind.CHECKLIST ? questions : Set.of();
  }
}
