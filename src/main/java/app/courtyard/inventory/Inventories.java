package app.courtyard.inventory;

import app.courtyard.casework.CaseSpans;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes stock of the complaints and suggestions that somebody sees. */
@Service
public class Inventories {

  private final CaseSpans spans;
  private final Estates estates;
  private final Clock clock;

  Inventories(CaseSpans spans, Estates estates, Clock clock) {
    this.spans = spans;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * @throws org.springframework.security.access.AccessDeniedException for whoever may not see it
   */
  public Inventory of(Person by, Period period) {
    by.mustBeAllowed(Permissions.SEE_INVENTORY);
    Window window = period.window(estates.get(by.estate()).timeZone());
    return Inventory.of(window, clock.instant(), spans.touching(by, window.from(), window.until()));
  }
}
