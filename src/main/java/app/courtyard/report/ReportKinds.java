package app.courtyard.report;

import app.courtyard.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds that the features offer. */
@Component
class ReportKinds {

  private final List<ReportKind> kinds;

  ReportKinds(List<ReportKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * @throws IllegalStateException where no feature offers it any more
   */
  ReportKind get(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No kind of report " + code));
  }

  List<ReportKind> all() {
    return kinds;
  }

  List<ReportKind> writtenBy(Person person) {
    return kinds.stream().filter(kind -> person.may(kind.permission())).toList();
  }
}
