package app.courtyard.casework;

import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Role.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody sees: those within their reach, who leads a department those of it; and what
 * they have or took beside it.
 *
 * @param led the department that they lead
 */
record CaseReach(Person by, Reach reach, @Nullable Department led) {

  /** Whether the department bounds it, not the courtyards. */
  boolean isOfDepartment() {
    return by.role().span() == Span.DEPARTMENT;
  }

  /** Whether nothing bounds it. */
  boolean isOfEstate() {
    return reach.wholeEstate() && !isOfDepartment();
  }

  boolean sees(CaseFile file) {
    boolean within =
        isOfDepartment()
            ? led != null && led == file.department()
            : reach.covers(file.courtyardId());
    return within || by.id().equals(file.ownerId()) || by.id().equals(file.takenBy());
  }

  /**
   * As above; and what the department had: a phone that was not in touch does not know that it went
   * to somebody else.
   */
  boolean saw(CaseFile file, List<TimelineEntry> timeline) {
    return sees(file)
        || led != null
            && timeline.stream()
                .anyMatch(
                    entry ->
                        switch (entry.act()) {
                          case CaseAct.Open open -> open.department() == led;
                          case CaseAct.Assign assign -> assign.department() == led;
                          default -> false;
                        });
  }
}
