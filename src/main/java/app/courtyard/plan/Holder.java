package app.courtyard.plan;

import app.courtyard.people.Cover;
import app.courtyard.plan.Schedule.Owed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose an open task is: whoever it was given to by hand, or whoever walks the route, or whoever is
 * on duty.
 *
 * @param givenTo by hand; null: it was not
 * @param onDutyThen who was on duty when it was given; null: nobody
 */
record Holder(@Nullable UUID givenTo, @Nullable UUID onDutyThen) {

  /**
   * What was given by hand counts as long as the person is there, and the roster names nobody else
   * than it did then. That the responsible one is ill does not take it from whoever stands in.
   */
  @Nullable UUID now(Cover cover, Owed owed) {
    UUID onDuty = cover.of(owed.courtyardId(), owed.day()).orElse(null);
    boolean there = givenTo != null && cover.absenceOf(givenTo, owed.day()).isEmpty();
    return there && (onDuty == null || onDuty.equals(onDutyThen)) ? givenTo : owed.walkedBy(cover);
  }
}
