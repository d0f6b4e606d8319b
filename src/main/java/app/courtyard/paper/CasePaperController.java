package app.courtyard.paper;

import app.courtyard.capture.RecordPictures;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.print.Download;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /cases/{id}/slip.pdf} and {@code /cases/{id}/record.pdf}. */
@RestController
class CasePaperController {

  private final CasePapers papers;
  private final RecordPictures pictures;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final I18NProvider words;
  private final Clock clock;

  CasePaperController(
      CasePapers papers,
      RecordPictures pictures,
      CurrentPerson current,
      PersonalPreferences preferences,
      I18NProvider words,
      Clock clock) {
    this.papers = papers;
    this.pictures = pictures;
    this.current = current;
    this.preferences = preferences;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/cases/{caseId}/slip.pdf")
  void slip(@PathVariable UUID caseId, HttpServletResponse response) throws IOException {
    Optional<CasePaper> found = papers.slip(current.get(), caseId);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SlipWords said = new SlipWords(words, language(), found.get());
    new WorkSlipPdf(pictures, said).write(found.get(), file(response, said.heading()));
  }

  @GetMapping("/cases/{caseId}/record.pdf")
  void recordForm(@PathVariable UUID caseId, HttpServletResponse response) throws IOException {
    Optional<CasePaper> found = papers.recordForm(current.get(), caseId);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    RecordFormWords said = new RecordFormWords(words, language(), found.get(), clock);
    new RecordFormPdf(pictures, said).write(found.get(), file(response, said.name()));
  }

  private Locale language() {
    return preferences.languageOf(current.get());
  }

  private static OutputStream file(HttpServletResponse response, String name) throws IOException {
    Download.PDF.begin(response, name);
    return response.getOutputStream();
  }
}
