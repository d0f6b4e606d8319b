package app.courtyard.inspection;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.inspection.Finding.FindingPhoto;
import app.courtyard.people.Department;
import app.courtyard.people.Departments;
import app.courtyard.people.Person;
import app.courtyard.people.Role.Span;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is still open in the person's courtyards, for a lead what their department is to put right:
 * it stands on top of the form at its place.
 */
@Component
class FindingsSection implements PackSection {

  private final Findings findings;
  private final Departments departments;

  FindingsSection(Findings findings, Departments departments) {
    this.findings = findings;
    this.departments = departments;
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireFinding(
      UUID id,
      @Nullable UUID place,
      @Nullable String where,
      Words label,
      @Nullable Boolean free,
      Severity severity,
      Department department,
      @Nullable String note,
      Instant foundAt,
      Instant dueAt,
      List<String> photos) {

    static WireFinding of(Finding finding) {
      return new WireFinding(
          finding.id(),
          finding.place(),
          finding.where(),
          finding.label(),
          finding.free() ? true : null,
          finding.severity(),
          finding.department(),
          finding.note(),
          finding.foundAt(),
          finding.dueAt(),
          finding.photos().stream().map(FindingPhoto::sha256).toList());
    }
  }

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public List<WireFinding> content(PackFor who) {
    return findings.open(who.reach()).stream()
        .filter(concerning(who.person()))
        .map(WireFinding::of)
        .toList();
  }

  private Predicate<Finding> concerning(Person person) {
    if (person.role().span() != Span.DEPARTMENT) {
      return finding -> true;
    }
    Department led = departments.ledBy(person).orElse(null);
    return finding -> finding.department() == led;
  }
}
