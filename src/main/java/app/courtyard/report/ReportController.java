package app.courtyard.report;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.print.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    Optional<ReportPage> page = reports.open(person, id);
    Optional<byte[]> pdf = page.flatMap(found -> pdf(person, found, edition));
    if (pdf.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String name = pdfs.nameOf(page.get().report(), preferences.languageOf(person));
    Download.PDF.begin(response, name);
    response.getOutputStream().write(pdf.get());
  }

  private Optional<byte[]> pdf(Person person, ReportPage page, @Nullable Integer number) {
    if (number == null && page.draft() != null) {
      return Optional.of(pdfs.ofDraft(page.report(), page.draft(), preferences.languageOf(person)));
    }
    return (number == null ? page.last() : page.edition(number))
        .map(
            edition ->
                reports
                    .frozenPdf(page.report(), edition.number())
                    .orElseGet(() -> pdfs.of(page.report(), edition, page.course())));
  }
}
