package app.courtyard.plan;

import java.util.List;
import java.util.UUID;

/**
 * A patrol route 巡查路线: places to be visited in this order, each with the form that is filled in
 * there.
 */
public record Route(UUID id, String name, UUID courtyard, List<Stop> stops) {

  public Route {
    stops = List.copyOf(stops);
  }

  /** A place on the route. */
  public record Stop(UUID place, String form) {}
}
