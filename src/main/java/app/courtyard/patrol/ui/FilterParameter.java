package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundFilter;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The filter as it stands in the address: {@code ?show=all} or {@code ?show=open}. */
final class FilterParameter {

  private static final String NAME = "show";

  static QueryParameters of(RoundFilter filter) {
    return QueryParameters.simple(Map.of(NAME, filter == RoundFilter.ALL ? "all" : "open"));
  }

  /** Who reviews begins with what is to be reviewed. */
  static RoundFilter in(QueryParameters parameters, Person person) {
    return switch (parameters.getSingleParameter(NAME).orElse("")) {
      case "all" -> RoundFilter.ALL;
      case "open" -> RoundFilter.NOT_REVIEWED;
      default -> person.may(Permissions.REVIEW) ? RoundFilter.NOT_REVIEWED : RoundFilter.ALL;
    };
  }

  private FilterParameter() {}
}
