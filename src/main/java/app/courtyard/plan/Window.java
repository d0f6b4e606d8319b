package app.courtyard.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Between which times of a day a round is to be walked, by the clocks of the estate. */
public record Window(LocalTime from, LocalTime until) {

  public boolean overlaps(Window other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  Instant opens(LocalDate day, ZoneId zone) {
    return day.atTime(from).atZone(zone).toInstant();
  }

  /** A window in the hour that summer time leaves out keeps its length. */
  Instant closes(LocalDate day, ZoneId zone) {
    Instant opens = opens(day, zone);
    Instant closes = day.atTime(until).atZone(zone).toInstant();
    return closes.isAfter(opens) ? closes : opens.plus(Duration.between(from, until));
  }
}
