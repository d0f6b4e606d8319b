package app.courtyard.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;

/**
 * A patrol route 巡查路线 as a phone takes it along: places to be visited in this order, each with the
 * form that is filled in there.
 *
 * @param version of its stops
 * @param earlier versions that somebody may still be walking, the newest first
 * @param over closed a short while ago: a round of it goes on, and none is begun
 * @param trial tried out: its rounds count nowhere
 */
public record Route(
    UUID id,
    String name,
    UUID courtyard,
    int version,
    List<Stop> stops,
    @JsonInclude(Include.NON_EMPTY) List<Version> earlier,
    @JsonInclude(Include.NON_DEFAULT) boolean over,
    @JsonInclude(Include.NON_DEFAULT) boolean trial) {

  public Route {
    stops = List.copyOf(stops);
    earlier = List.copyOf(earlier);
  }

  /** A place on the route. */
  public record Stop(UUID place, String form) {}

  /** The stops as they were before. */
  public record Version(int version, List<Stop> stops) {

    public Version {
      stops = List.copyOf(stops);
    }
  }
}
