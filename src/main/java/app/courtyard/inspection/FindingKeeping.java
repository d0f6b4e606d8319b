package app.courtyard.inspection;

import app.courtyard.capture.Corrections;
import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the findings: what a record found wrong, what it saw again, what it saw gone. Records may
 * come in any order; what counts is when they were captured.
 */
@Component
class FindingKeeping implements RecordHandler {

  private final FindingBook findings;
  private final Sightings sightings;
  private final Corrections corrections;

  FindingKeeping(FindingBook findings, Sightings sightings, Corrections corrections) {
    this.findings = findings;
    this.sightings = sightings;
    this.corrections = corrections;
  }

  @Override
  public boolean handles(Form form) {
    return form.kind() != FormKind.PATROL;
  }

  @Override
  public void on(NewRecord record) {
    UUID estate = record.estate().id();
    if (record.voids() != null) {
      forget(estate, corrections.sameAs(estate, record.voids()));
    } else if (record.corrects() == null) {
      keep(record, Set.of());
    } else if (corrections.counts(estate, record.id())) {
      correct(record);
    }
  }

  /** What still fails in the correction stays the finding that it was; the rest was a mistake. */
  private void correct(NewRecord record) {
    UUID estate = record.estate().id();
    List<UUID> corrected =
        corrections.sameAs(estate, record.id()).stream()
            .filter(id -> !id.equals(record.id()))
            .toList();
    Set<String> known =
        Found.in(record).stream()
            .filter(found -> findings.takeOver(record, corrected, found))
            .map(Found::question)
            .collect(Collectors.toSet());
    forget(estate, corrected);
    keep(record, known);
    sightings.workOut(estate, sightings.foundBy(estate, record.id()));
  }

  private void forget(UUID estate, List<UUID> records) {
    List<UUID> spokenOf = sightings.forget(estate, records);
    List<UUID> found =
        records.stream().flatMap(record -> sightings.foundBy(estate, record).stream()).toList();
    findings.forgetFound(estate, records);
    sightings.workOut(estate, Stream.concat(spokenOf.stream(), found.stream()).toList());
  }

  /**
   * A checklist's fail that is an earlier finding seen again is no second one. Free findings are
   * each their own.
   *
   * @param known questions whose findings are there already
   */
  private void keep(NewRecord record, Set<String> known) {
    Set<String> seen = sightings.add(record);
    Set<String> again = record.form().kind() == FormKind.CHECKLIST ? seen : Set.of();
    Found.in(record).stream()
        .filter(each -> !known.contains(each.question()) && !again.contains(each.question()))
        .forEach(each -> findings.add(record, each));
  }
}
