package app.courtyard.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estate 小区 that a service centre looks after.
 *
 * @param timeZone days, months and deadlines are those of this zone
 * @param servicePhone of the service centre's front desk
 * @param controlCentrePhone whom to call when people are in danger
 */
public record Estate(
    UUID id,
    String code,
    String name,
    ZoneId timeZone,
    @Nullable String servicePhone,
    @Nullable String controlCentrePhone) {

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, timeZone);
  }
}
