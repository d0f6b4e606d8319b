package app.courtyard.plan.ui;

import app.courtyard.plan.KeptRoute;
import app.courtyard.plan.RouteDraft;
import java.time.LocalDate;

/** What the buttons of a route's page do. */
interface RouteActions {

  /**
   * @param trial whether it is tried out first
   */
  void make(RouteDraft draft, boolean trial);

  /**
   * @throws app.courtyard.plan.RouteKeeping.ChangedMeanwhile when it is another one by now
   */
  void change(KeptRoute seen, RouteDraft draft);

  /** Over whatever somebody else did meanwhile. */
  void changeAnyway(KeptRoute seen, RouteDraft draft);

  void putIntoUse(KeptRoute route, LocalDate day);

  void close(KeptRoute route);
}
