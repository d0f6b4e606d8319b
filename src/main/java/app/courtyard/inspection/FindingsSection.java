package app.courtyard.inspection;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
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
import java.util.Map;
import java.util.Optional;
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
  private final CaseBook book;
  private final Departments departments;

  FindingsSection(Findings findings, CaseBook book, Departments departments) {
    this.findings = findings;
    this.book = book;
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
    List<Finding> open = findings.open(who.reach());
    return open.stream().filter(concerning(who.person(), open)).map(WireFinding::of).toList();
  }

  /** Of a department what it has by now: what it gave back is not its own any more. */
  private Predicate<Finding> concerning(Person person, List<Finding> open) {
    if (person.role().span() != Span.DEPARTMENT) {
      return finding -> true;
    }
    Department led = departments.ledBy(person).orElse(null);
    Map<UUID, CaseFile> files = book.find(person.estate(), open.stream().map(Finding::id).toList());
    return finding ->
        led != null
            && Optional.ofNullable(files.get(finding.id()))
                .filter(file -> file.department() == led)
                .isPresent();
  }
}
