package app.courtyard.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the courtyards of an estate during some days, to be asked without the database.
 */
public final class Cover {

  private static final Comparator<Appointment> LATEST =
      Comparator.comparing(Appointment::fromDay)
          .thenComparing(Appointment::id, Cover::compareAsInDatabase);

  private final List<Appointment> appointments;

  Cover(List<Appointment> appointments) {
    this.appointments = List.copyOf(appointments);
  }

  /** Both days counted; no last day: until further notice. */
  record Appointment(
      UUID id, UUID accountId, UUID courtyardId, LocalDate fromDay, @Nullable LocalDate toDay) {

    boolean holds(UUID courtyard, LocalDate day) {
      return courtyardId.equals(courtyard)
          && !day.isBefore(fromDay)
          && (toDay == null || !day.isAfter(toDay));
    }
  }

  /**
   * The ambassador who answers for a courtyard on a day; the latest appointed where cover overlaps.
   */
  public Optional<UUID> of(UUID courtyard, LocalDate day) {
    return appointments.stream()
        .filter(appointment -> appointment.holds(courtyard, day))
        .max(LATEST)
        .map(Appointment::accountId);
  }

  /** Java compares ids as signed numbers, which turns the younger half of them around. */
  private static int compareAsInDatabase(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
