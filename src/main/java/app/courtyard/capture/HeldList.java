package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held, as far as a person answers for it. */
@Service
@Transactional(readOnly = true)
public class HeldList {

  private final HeldCaptures held;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  HeldList(HeldCaptures held, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.held = held;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null: the newest
   */
  public List<HeldCapture> page(Person person, @Nullable HeldCapture after, int size) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    var today = estates.get(person.estate()).dayOf(clock.instant());
    return held.within(responsibilities.reachOf(person, today), after, size);
  }
}
