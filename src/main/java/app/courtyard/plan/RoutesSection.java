package app.courtyard.plan;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The routes of the person's courtyards: any of them may be walked, planned or not. */
@Component
class RoutesSection implements PackSection {

  private final Routes routes;

  RoutesSection(Routes routes) {
    this.routes = routes;
  }

  @Override
  public String name() {
    return "routes";
  }

  @Override
  public List<Route> content(PackFor who) {
    return routes.within(who.reach(), who.person());
  }
}
