package app.courtyard.slip;

import app.courtyard.capture.RecordPictures;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.PersonalPreferences;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /cases/{id}/slip.pdf}. */
@RestController
class WorkSlipController {

  private final WorkSlips slips;
  private final RecordPictures pictures;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final I18NProvider words;

  WorkSlipController(
      WorkSlips slips,
      RecordPictures pictures,
      CurrentPerson current,
      PersonalPreferences preferences,
      I18NProvider words) {
    this.slips = slips;
    this.pictures = pictures;
    this.current = current;
    this.preferences = preferences;
    this.words = words;
  }

  @GetMapping("/cases/{caseId}/slip.pdf")
  void slip(@PathVariable UUID caseId, HttpServletResponse response) throws IOException {
    Optional<WorkSlip> found = slips.find(current.get(), caseId);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SlipWords said = new SlipWords(words, preferences.languageOf(current.get()), found.get());
    response.setContentType("application/pdf");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(said.heading() + ".pdf", StandardCharsets.UTF_8)
            .build()
            .toString());
    new WorkSlipPdf(pictures, said).write(found.get(), response.getOutputStream());
  }
}
