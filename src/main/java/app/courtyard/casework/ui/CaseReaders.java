package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EstateTime;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Knows who looks at cases. */
@Component
public class CaseReaders {

  private final CaseClasses classes;
  private final CurrentPerson current;
  private final Estates estates;
  private final Clock clock;

  CaseReaders(CaseClasses classes, CurrentPerson current, Estates estates, Clock clock) {
    this.classes = classes;
    this.current = current;
    this.estates = estates;
    this.clock = clock;
  }

  /** Whoever is signed in. */
  public CaseReader current(Locale locale) {
    Person person = current.get();
    ZoneId zone = estates.get(person.estate()).timeZone();
    return new CaseReader(
        person, new EstateTime(zone, clock, locale), zone, locale, classes.dictionary());
  }
}
