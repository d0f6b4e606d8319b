package app.courtyard.estate;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The workbook of an estate: {@code /estates/{id}/workbook.xlsx}. */
@RestController
class EstateExportController {

  private final EstateExport export;
  private final CurrentPerson current;
  private final Accounts accounts;

  EstateExportController(EstateExport export, CurrentPerson current, Accounts accounts) {
    this.export = export;
    this.current = current;
    this.accounts = accounts;
  }

  @GetMapping("/estates/{estate}/workbook.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable UUID estate) {
    Person person = current.get();
    Locale locale =
        accounts
            .findById(person.id())
            .map(Account::language)
            .map(Locale::of)
            .orElse(Locale.CHINESE);
    return export
        .workbook(person, estate, locale)
        .map(EstateExportController::download)
        .orElse(ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> download(EstateExport.Exported workbook) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(EstateWorkbook.XLSX))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(workbook.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(workbook.content());
  }
}
