package app.courtyard.inventory;

import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.print.Download;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /inventory.xlsx?month=2026-11}: the period of the page; that it was taken leaves a trace.
 */
@RestController
class InventorySheetController {

  private final Inventories inventories;
  private final CaseBook book;
  private final CaseList list;
  private final CaseClasses classes;
  private final Traces traces;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final Estates estates;
  private final I18NProvider words;
  private final Clock clock;

  InventorySheetController(
      Inventories inventories,
      CaseBook book,
      CaseList list,
      CaseClasses classes,
      Traces traces,
      CurrentPerson current,
      PersonalPreferences preferences,
      Estates estates,
      I18NProvider words,
      Clock clock) {
    this.inventories = inventories;
    this.book = book;
    this.list = list;
    this.classes = classes;
    this.traces = traces;
    this.current = current;
    this.preferences = preferences;
    this.estates = estates;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/inventory.xlsx")
  void sheet(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Person person = current.get();
    Estate estate = estates.get(person.estate());
    Period period = InventoryLook.in(parameters, estate.dayOf(clock.instant())).period();
    Inventory inventory = inventories.of(person, period);
    Locale language = preferences.languageOf(person);
    traces.note(person, "inventory-exported", period.toString());
    String title = words.getTranslation(InventorySheet.titleOf(period), language);
    Download.XLSX.begin(response, "%s %s %s".formatted(estate.name(), title, period));
    new InventorySheet(
            words,
            language,
            estate,
            new Groups(words, language, list.courtyards(person), classes.of(CaseKind.COMPLAINT)),
            classes.dictionary())
        .write(
            period,
            inventory,
            book.results(
                person.estate(), inventory.cases().stream().map(one -> one.file().id()).toList()),
            response.getOutputStream());
  }
}
