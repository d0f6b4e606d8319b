package app.courtyard.premises;

/** Where something stands, in degrees of WGS 84. */
public record GeoPoint(double latitude, double longitude) {

  public static final double MOST_LATITUDE = 90;
  public static final double MOST_LONGITUDE = 180;

  public boolean isOnEarth() {
    return Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
  }
}
