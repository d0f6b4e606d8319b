package app.courtyard.inspection;

import app.courtyard.capture.Corrections;
import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.capture.Revisit;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final Defects defects;

  FindingKeeping(
      FindingBook findings, Sightings sightings, Corrections corrections, Defects defects) {
    this.findings = findings;
    this.sightings = sightings;
    this.corrections = corrections;
    this.defects = defects;
  }

  @Override
  public boolean handles(Form form) {
    return form.kind() != FormKind.PATROL;
  }

  @Override
  public void on(NewRecord record) {
    UUID estate = record.estate().id();
    if (record.voids() != null) {
      List<UUID> voided = corrections.sameAs(estate, record.voids());
      defects.follow(record, forget(estate, voided), Set.copyOf(voided));
    } else if (record.corrects() == null) {
      defects.follow(record, keep(record, Set.of()), Set.of());
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
    Set<UUID> touched = new HashSet<>(forget(estate, corrected));
    touched.addAll(keep(record, known));
    sightings.workOut(estate, sightings.foundBy(estate, record.id()));
    defects.follow(record, touched, Set.copyOf(corrected));
  }

  /**
   * @return the findings of which the records spoke
   */
  private Set<UUID> forget(UUID estate, List<UUID> records) {
    Set<UUID> touched = new HashSet<>(sightings.forget(estate, records));
    records.forEach(record -> touched.addAll(sightings.foundBy(estate, record)));
    findings.forgetFound(estate, records);
    sightings.workOut(estate, List.copyOf(touched));
    return touched;
  }

  /**
   * A checklist's fail that is an earlier finding seen again is no second one. Free findings are
   * each their own.
   *
   * @param known questions whose findings are there already
   * @return the findings of which the record speaks
   */
  private Set<UUID> keep(NewRecord record, Set<String> known) {
    Set<String> seen = sightings.add(record);
    Set<String> again = record.form().kind() == FormKind.CHECKLIST ? seen : Set.of();
    List<Found> found = Found.in(record);
    found.stream()
        .filter(each -> !known.contains(each.question()) && !again.contains(each.question()))
        .forEach(each -> findings.add(record, each));
    Set<UUID> touched =
        record.revisits().stream().map(Revisit::finding).collect(Collectors.toSet());
    if (!found.isEmpty()) {
      touched.addAll(sightings.foundBy(record.estate().id(), record.id()));
    }
    return touched;
  }
}
