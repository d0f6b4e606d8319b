package app.courtyard.weekly;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /weekly.pdf?week=2026-11-27}: the week of the page; that it was taken leaves a trace. */
@RestController
class WeekPdfController {

  private final Summaries summaries;
  private final Precautions precautions;
  private final CaseClasses classes;
  private final Traces traces;
  private final CurrentPerson current;
  private final PersonalPreferences preferences;
  private final Estates estates;
  private final I18NProvider words;
  private final Clock clock;

  WeekPdfController(
      Summaries summaries,
      Precautions precautions,
      CaseClasses classes,
      Traces traces,
      CurrentPerson current,
      PersonalPreferences preferences,
      Estates estates,
      I18NProvider words,
      Clock clock) {
    this.summaries = summaries;
    this.precautions = precautions;
    this.classes = classes;
    this.traces = traces;
    this.current = current;
    this.preferences = preferences;
    this.estates = estates;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/weekly.pdf")
  void paper(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Person person = current.get();
    Estate estate = estates.get(person.estate());
    WeekLook look = WeekLook.in(parameters, estate.dayOf(clock.instant()));
    Summary summary = summaries.of(person, look.week());
    traces.note(person, "weekly-exported", look.week().toString());
    WeekPdf paper =
        new WeekPdf(
            new WeekWords(words, preferences.languageOf(person), classes.of(CaseKind.COMPLAINT)),
            estate);
    Download.PDF.begin(response, paper.name(summary));
    paper.write(summary, precautions.of(person, look.week()), response.getOutputStream());
  }
}
