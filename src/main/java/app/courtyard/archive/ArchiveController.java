package app.courtyard.archive;

import app.courtyard.capture.RecordPictures;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.print.Download;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Documents for the archive: {@code /archive/rounds/{id}.pdf} and {@code /archive/days/{day}.xlsx}.
 * A PDF is sent while it is made, so that the browser shows how it grows.
 */
@RestController
class ArchiveController {

  private final Archive archive;
  private final RecordPictures pictures;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final I18NProvider words;

  ArchiveController(
      Archive archive,
      RecordPictures pictures,
      CurrentPerson current,
      PersonalPreferences preferences,
      I18NProvider words) {
    this.archive = archive;
    this.pictures = pictures;
    this.current = current;
    this.preferences = preferences;
    this.words = words;
  }

  @GetMapping("/archive/rounds/{roundId}.{format:pdf|xlsx}")
  void round(@PathVariable UUID roundId, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    var dossier = archive.round(current.get(), roundId);
    if (dossier.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(dossier.get(), format, response);
    }
  }

  @GetMapping("/archive/days/{day}.{format:pdf|xlsx}")
  void day(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @PathVariable String format,
      @RequestParam(required = false) @Nullable UUID courtyard,
      HttpServletResponse response)
      throws IOException {
    send(archive.day(current.get(), day, courtyard), format, response);
  }

  private void send(Dossier dossier, String format, HttpServletResponse response)
      throws IOException {
    Download download = format.equals("pdf") ? Download.PDF : Download.XLSX;
    download.begin(response, dossier.estate().name() + " " + dossier.title());
    ArchiveWords said =
        new ArchiveWords(words, preferences.languageOf(current.get()), dossier.estate().timeZone());
    if (download == Download.PDF) {
      new ArchivePdf(pictures, said).write(dossier, response.getOutputStream());
    } else {
      new ArchiveSheet(pictures, said).write(dossier, response.getOutputStream());
    }
  }
}
