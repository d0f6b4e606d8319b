package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held, as far as a person answers for it. */
@Service
@Transactional(readOnly = true)
public class HeldList {

  private final HeldCaptures held;
  private final HeldReach reach;
  private final HeldChoices choices;

  HeldList(HeldCaptures held, HeldReach reach, HeldChoices choices) {
    this.held = held;
    this.reach = reach;
    this.choices = choices;
  }

  /**
   * Newest first.
   *
   * @param only held for this reason alone; null: for any
   * @param after the last one of the page before; null: the newest
   */
  public List<HeldCapture> page(
      Person person, @Nullable ReasonCode only, @Nullable HeldCapture after, int size) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    return held.within(reach.of(person), only, after, size);
  }

  /** How many are held for one reason alone, for each such reason. */
  public Map<ReasonCode, Integer> counts(Person person) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    return held.counts(reach.of(person));
  }

  /** Where a supervisor may say that something was captured. */
  public List<NamedPlace> places(Person person) {
    person.mustBeAllowed(Permissions.REVIEW);
    return choices.places(reach.of(person));
  }

  /** Whose a supervisor may say that something is. */
  public List<Person> people(Person person) {
    person.mustBeAllowed(Permissions.REVIEW);
    return choices.people(reach.of(person));
  }
}
