package app.courtyard.paper;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CasePages;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.Estates;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of the cases that somebody may see; that one was taken leaves a trace. */
@Service
class CasePapers {

  private final CasePages pages;
  private final CaseClasses classes;
  private final Estates estates;
  private final Traces traces;
  private final String baseUrl;

  CasePapers(
      CasePages pages,
      CaseClasses classes,
      Estates estates,
      Traces traces,
      @Value("${courtyard.base-url}") String baseUrl) {
    this.pages = pages;
    this.classes = classes;
    this.estates = estates;
    this.traces = traces;
    this.baseUrl = baseUrl;
  }

  /**
   * For whoever puts it right. Empty where there is no such case within their reach.
   *
   * @throws org.springframework.security.access.AccessDeniedException for those who may see none
   */
  @Transactional
  public Optional<CasePaper> slip(Person reader, UUID caseId) {
    return find(reader, caseId, kind -> true, "case-slip");
  }

  /**
   * A complaint or suggestion in detail (客户服务主管 duty 16). Empty where there is none such within
   * their reach.
   *
   * @throws org.springframework.security.access.AccessDeniedException for those who may see none
   */
  @Transactional
  public Optional<CasePaper> recordForm(Person reader, UUID caseId) {
    return find(reader, caseId, CaseKind::isAnswered, "case-record-form");
  }

  private Optional<CasePaper> find(
      Person reader, UUID caseId, Predicate<CaseKind> of, String trace) {
    reader.mustBeAllowed(Permissions.SEE_CASES);
    return pages
        .find(reader, caseId)
        .filter(page -> of.test(page.file().kind()))
        .map(
            page -> {
              traces.note(reader, trace, String.valueOf(page.file().number()));
              return new CasePaper(
                  estates.get(reader.estate()),
                  reader,
                  page,
                  classes.dictionary().of(page.file()),
                  baseUrl + "/cases/" + caseId);
            });
  }
}
