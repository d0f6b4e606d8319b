package app.courtyard.complaint;

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

/** Record forms of the complaints that somebody may see; that one was taken leaves a trace. */
@Service
class RecordForms {

  private final CasePages pages;
  private final CaseClasses classes;
  private final Estates estates;
  private final Traces traces;
  private final String baseUrl;

  RecordForms(
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
   * Empty where there is no such complaint or suggestion within their reach.
   *
   * @throws org.springframework.security.access.AccessDeniedException for those who may see none
   */
  @Transactional
  public Optional<RecordForm> find(Person reader, UUID caseId) {
    reader.mustBeAllowed(Permissions.SEE_CASES);
    return pages
        .find(reader, caseId)
        .filter(page -> page.file().kind().isAnswered())
        .map(
            page -> {
              traces.note(reader, "case-record-form", String.valueOf(page.file().number()));
              return new RecordForm(
                  estates.get(reader.estate()),
                  reader,
                  page,
                  classes.dictionary().of(page.file()),
                  baseUrl + "/cases/" + caseId);
            });
  }
}
