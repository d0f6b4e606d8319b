package app.courtyard.complaint;

import app.courtyard.capture.RecordPictures;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.PersonalPreferences;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /cases/{id}/record.pdf}. */
@RestController
class RecordFormController {

  private final RecordForms forms;
  private final RecordPictures pictures;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final I18NProvider words;
  private final Clock clock;

  RecordFormController(
      RecordForms forms,
      RecordPictures pictures,
      CurrentPerson current,
      PersonalPreferences preferences,
      I18NProvider words,
      Clock clock) {
    this.forms = forms;
    this.pictures = pictures;
    this.current = current;
    this.preferences = preferences;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/cases/{caseId}/record.pdf")
  void form(@PathVariable UUID caseId, HttpServletResponse response) throws IOException {
    Optional<RecordForm> found = forms.find(current.get(), caseId);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    RecordFormWords said =
        new RecordFormWords(words, preferences.languageOf(current.get()), found.get(), clock);
    response.setContentType("application/pdf");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(said.name() + ".pdf", StandardCharsets.UTF_8)
            .build()
            .toString());
    new RecordFormPdf(pictures, said).write(found.get(), response.getOutputStream());
  }
}
