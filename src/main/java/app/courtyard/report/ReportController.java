package app.courtyard.report;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.print.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /reports/{id}.pdf?edition=1}: as it was frozen; else as it stands. */
@RestController
class ReportController {

  private final Reports reports;
  private final ReportPdfs pdfs;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;

  ReportController(
      Reports reports, ReportPdfs pdfs, CurrentPerson current, PersonalPreferences preferences) {
    this.reports = reports;
    this.pdfs = pdfs;
    this.current = current;
    this.preferences = preferences;
  }

  @GetMapping("/reports/{id}.pdf")
  void pdf(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer edition,
      HttpServletResponse response)
      throws IOException {
    Person person = current.get();
    Optional<Named> named = reports.open(person, id).flatMap(page -> named(person, page, edition));
    if (named.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Download.PDF.begin(response, named.get().name());
    response.getOutputStream().write(named.get().pdf());
  }

  /** Both in one language: of an edition its writer's, of a draft its reader's. */
  private record Named(String name, byte[] pdf) {}

  private Optional<Named> named(Person person, ReportPage page, @Nullable Integer number) {
    Report report = page.report();
    if (number == null && page.draft() != null) {
      Locale language = preferences.languageOf(person);
      return Optional.of(
          new Named(pdfs.nameOf(report, language), pdfs.ofDraft(report, page.draft(), language)));
    }
    return (number == null ? page.last() : page.edition(number))
        .map(
            edition ->
                new Named(
                    pdfs.nameOf(report, Locale.of(edition.language())),
                    reports
                        .frozenPdf(report, edition.number())
                        .orElseGet(() -> pdfs.of(report, edition, page.course()))));
  }
}
