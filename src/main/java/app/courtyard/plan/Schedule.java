package app.courtyard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * On which days of the week a route is walked, and between which times of the estate's zone.
 *
 * @param weekdays bit 0 Monday to bit 6 Sunday
 */
record Schedule(
    UUID routeId, UUID courtyardId, int weekdays, LocalTime fromTime, LocalTime untilTime) {

  /** What this route owes from a day on. */
  List<Owed> owed(LocalDate first, int days, ZoneId zone) {
    return first
        .datesUntil(first.plusDays(days))
        .filter(this::isWalkedOn)
        .map(day -> on(day, zone))
        .toList();
  }

  private boolean isWalkedOn(LocalDate day) {
    return (weekdays >> (day.getDayOfWeek().getValue() - 1) & 1) == 1;
  }

  private Owed on(LocalDate day, ZoneId zone) {
    return new Owed(
        routeId,
        courtyardId,
        day,
        day.atTime(fromTime).atZone(zone).toInstant(),
        day.atTime(untilTime).atZone(zone).toInstant());
  }

  /** One round that is owed. */
  record Owed(UUID routeId, UUID courtyardId, LocalDate day, Instant from, Instant until) {}
}
