package app.courtyard.slip;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CasePages;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.Estates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work slips of the cases that somebody may see; that one was taken leaves a trace. */
@Service
class WorkSlips {

  private final CasePages pages;
  private final CaseClasses classes;
  private final Estates estates;
  private final Traces traces;
  private final String baseUrl;

  WorkSlips(
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
   * Empty where there is no such case within their reach.
   *
   * @throws org.springframework.security.access.AccessDeniedException for those who may see none
   */
  @Transactional
  public Optional<WorkSlip> find(Person reader, UUID caseId) {
    reader.mustBeAllowed(Permissions.SEE_CASES);
    return pages
        .find(reader, caseId)
        .map(
            page -> {
              traces.note(reader, "case-slip", String.valueOf(page.file().number()));
              return new WorkSlip(
                  estates.get(reader.estate()),
                  reader,
                  page,
                  classes.dictionary().of(page.file()),
                  baseUrl + "/cases/" + caseId);
            });
  }
}
