package app.courtyard.capture;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the phone believed to be, and when it measured that.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 * @param accuracy metres, not negative
 */
public record Position(double latitude, double longitude, double accuracy, Instant at) {

  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  Position moved(Duration by) {
    return new Position(latitude, longitude, accuracy, at.plus(by));
  }

  /** Metres over ground to a point, by the haversine formula. */
  public double distanceTo(double otherLatitude, double otherLongitude) {
    double north = Math.toRadians(otherLatitude - latitude);
    double east = Math.toRadians(otherLongitude - longitude);
    double a =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
