package app.courtyard.review;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.review.Reviewables.Reviewable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving verdicts, and taking them back. */
@Service
@Transactional
public class Reviews {

  /** Characters of the words that go with a return. */
  public static final int MOST_WORDS = 2000;

  private final Reviewables reviewables;
  private final ReviewRows rows;
  private final Traces traces;
  private final Clock clock;

  Reviews(Reviewables reviewables, ReviewRows rows, Traces traces, Clock clock) {
    this.reviewables = reviewables;
    this.rows = rows;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Nothing out of the ordinary on a round (supervisor's duty 14). Saying so twice is saying so
   * once; after something more of the round has arrived it is said anew. What was sent back of it
   * and did not come yet is no longer asked for.
   *
   * @return the verdict, to take it back by
   * @throws AccessDeniedException when the person may not review, or does not answer for the
   *     round's courtyard; a round that is not there is no different
   */
  public UUID fine(Person person, UUID round) {
    return fine(person, new Subject.Round(round));
  }

  /** The same of a round or a whole record. */
  public UUID fine(Person person, Subject subject) {
    Reviewable found = within(person, subject);
    return rows.standingFine(person.estate(), subject, found.since())
        .orElseGet(
            () -> {
              Instant now = clock.instant();
              rows.withdrawOpen(person.estate(), subject, now);
              traces.note(person, "review-fine", found.id().toString());
              return rows.add(person, subject, found.round(), "fine", null, now);
            });
  }

  /**
   * Sends something back (退回) to whoever handed it in: it stands on their Today until it is
   * corrected or answered.
   *
   * @param words what is to be done about it, 1 to {@value #MOST_WORDS} characters without the
   *     blanks around them
   * @return the return; the same again where it stands open with these very words
   * @throws IllegalArgumentException for no words, too many, or a part that the record does not
   *     have
   * @throws Outdated when the record counts no more: it was corrected or voided meanwhile
   * @throws AccessDeniedException as for {@link #fine}
   */
  public UUID sendBack(Person person, Subject subject, String words) {
    Reviewable found = within(person, subject);
    String said = words.strip();
    if (said.isEmpty() || said.length() > MOST_WORDS) {
      throw new IllegalArgumentException("Words of " + said.length() + " characters");
    }
    reviewables.demandPart(person.estate(), subject);
    return rows.open(person.estate(), subject, said)
        .orElseGet(
            () -> {
              traces.note(person, "review-return", found.id().toString());
              return rows.add(person, subject, found.round(), "returned", said, clock.instant());
            });
  }

  /**
   * Takes a verdict back that the same person gave: as if it had not been said. Once only; a return
   * that was answered or corrected stays.
   *
   * @throws AccessDeniedException for a verdict that is not theirs
   */
  public void withdraw(Person person, UUID review) {
    person.mustBeAllowed(Permissions.REVIEW);
    if (!rows.isBy(person, review)) {
      throw new AccessDeniedException("No verdict " + review + " of " + person.loginName());
    }
    if (rows.withdraw(person.estate(), review, clock.instant())) {
      traces.note(person, "review-withdrawn", review.toString());
    }
  }

  private Reviewable within(Person person, Subject subject) {
    person.mustBeAllowed(Permissions.REVIEW);
    return reviewables.lock(person, subject);
  }
}
