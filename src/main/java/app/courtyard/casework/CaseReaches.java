package app.courtyard.casework;

import app.courtyard.people.Departments;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Works out which cases somebody sees on a day. */
@Component
class CaseReaches {

  private final Responsibilities responsibilities;
  private final Departments departments;

  CaseReaches(Responsibilities responsibilities, Departments departments) {
    this.responsibilities = responsibilities;
    this.departments = departments;
  }

  /**
   * @param day in the estate's zone
   */
  CaseReach of(Person by, LocalDate day) {
    return new CaseReach(by, responsibilities.reachOf(by, day), departments.ledBy(by).orElse(null));
  }
}
