package app.courtyard.inventory;

import app.courtyard.casework.CaseSpans;
import app.courtyard.casework.SpannedCase;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
    return of(by, List.of(period)).getFirst();
  }

  /**
   * As above, of several periods that follow one another, in their order; with no more questions
   * than for one.
   */
  public List<Inventory> of(Person by, List<? extends Period> periods) {
    by.mustBeAllowed(Permissions.SEE_INVENTORY);
    ZoneId zone = estates.get(by.estate()).timeZone();
    List<Window> windows = periods.stream().map(period -> period.window(zone)).toList();
    Instant now = clock.instant();
    List<SpannedCase> cases =
        spans.touching(by, windows.getFirst().from(), windows.getLast().until());
    return windows.stream().map(window -> Inventory.of(window, now, cases)).toList();
  }
}
