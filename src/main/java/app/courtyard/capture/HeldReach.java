package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which captures that were held somebody may look at. */
@Component
class HeldReach {

  private final CaptureRows captures;
  private final HeldCaptures held;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  HeldReach(
      CaptureRows captures,
      HeldCaptures held,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.captures = captures;
    this.held = held;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  Reach of(Person person) {
    return responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
  }

  /** Whatever became of it since. */
  Optional<HandedIn> find(Reach reach, HeldKey key) {
    return held.isWithin(reach, key) ? captures.handedIn(reach.estateId(), key) : Optional.empty();
  }
}
