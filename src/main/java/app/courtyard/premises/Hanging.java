package app.courtyard.premises;

import app.courtyard.plan.LeavingOut.Passing;
import java.util.List;

/**
 * What hangs on a place and all that lies in it.
 *
 * @param places open ones that lie in it, itself not counted
 * @param routes open ones with a stop there
 * @param rounds under way whose route passes there
 * @param findings not seen gone yet
 * @param residents who have not moved out
 * @param labels that hang there, as far as is known
 */
public record Hanging(
    int places, List<Passing> routes, int rounds, int findings, int residents, int labels) {

  public Hanging {
    routes = List.copyOf(routes);
  }
}
