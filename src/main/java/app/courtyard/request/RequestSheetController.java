package app.courtyard.request;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.print.Download;
import app.courtyard.request.RequestSheets.Rows;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /requests.xlsx?from=2026-11-01&to=2026-11-30}: with the filters of the page. */
@RestController
class RequestSheetController {

  private final RequestSheets sheets;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final Estates estates;
  private final I18NProvider words;

  RequestSheetController(
      RequestSheets sheets,
      CurrentPerson current,
      PersonalPreferences preferences,
      Estates estates,
      I18NProvider words) {
    this.sheets = sheets;
    this.current = current;
    this.preferences = preferences;
    this.estates = estates;
    this.words = words;
  }

  @GetMapping("/requests.xlsx")
  void sheet(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Person person = current.get();
    RequestFilter filter = RequestAddress.in(parameters);
    Rows rows = sheets.of(person, filter);
    Estate estate = estates.get(person.estate());
    Locale language = preferences.languageOf(person);
    String name =
        Stream.of(
                estate.name(),
                words.getTranslation("requests.sheet", language),
                filter.from(),
                filter.to())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    Download.XLSX.begin(response, name);
    new RequestSheet(words, language, estate.timeZone())
        .write(rows.requests(), rows.followed(), rows.cut(), response.getOutputStream());
  }
}
