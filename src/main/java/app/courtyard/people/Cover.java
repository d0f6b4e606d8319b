package app.courtyard.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty in the courtyards of an estate during some days, to be asked without the database:
 * the last substitute who is there, or else whoever is responsible and there.
 */
public final class Cover {

  private static final Comparator<Appointment> LATEST =
      Comparator.comparing(Appointment::fromDay)
          .thenComparing(Appointment::id, Cover::compareAsInDatabase);

  private final List<Appointment> appointments;
  private final List<Substitution> substitutions;
  private final List<Absence> absences;

  /**
   * @param substitutions in the order in which they were given
   */
  Cover(List<Appointment> appointments, List<Substitution> substitutions, List<Absence> absences) {
    this.appointments = List.copyOf(appointments);
    this.substitutions = List.copyOf(substitutions);
    this.absences = List.copyOf(absences);
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

  /** Who is on duty in a courtyard on a day; empty where it is left alone. */
  public Optional<UUID> of(UUID courtyard, LocalDate day) {
    return substitutionOf(courtyard, day)
        .map(Substitution::account)
        .or(
            () ->
                appointed(courtyard, day)
                    .filter(one -> absenceOf(one.accountId(), day).isEmpty())
                    .max(LATEST)
                    .map(Appointment::accountId));
  }

  /** Why somebody else than the responsible one is on duty; a substitute who is ill is none. */
  public Optional<Substitution> substitutionOf(UUID courtyard, LocalDate day) {
    return substitutions.stream()
        .filter(one -> one.concerns(courtyard, day) && absenceOf(one.account(), day).isEmpty())
        .reduce((earlier, later) -> later);
  }

  /** The latest appointed for the courtyard on that day, there or not. */
  public Optional<UUID> responsibleFor(UUID courtyard, LocalDate day) {
    return appointed(courtyard, day).max(LATEST).map(Appointment::accountId);
  }

  public Optional<Absence> absenceOf(UUID account, LocalDate day) {
    return absences.stream().filter(one -> one.concerns(account, day)).findFirst();
  }

  private Stream<Appointment> appointed(UUID courtyard, LocalDate day) {
    return appointments.stream().filter(one -> one.holds(courtyard, day));
  }

  /** The days from which on it may be somebody else. */
  List<LocalDate> turns(UUID courtyard) {
    Stream<LocalDate> appointed =
        appointments.stream()
            .filter(one -> one.courtyardId().equals(courtyard))
            .flatMap(one -> Stream.of(one.fromDay(), after(one.toDay())));
    Stream<LocalDate> changed =
        Stream.concat(
                substitutions.stream()
                    .filter(one -> one.courtyard().equals(courtyard))
                    .map(Substitution::days),
                absences.stream().map(Absence::days))
            .flatMap(days -> Stream.of(days.from(), after(days.to())));
    return Stream.concat(appointed, changed).filter(LocalDate.MAX::isAfter).toList();
  }

  private static LocalDate after(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day.plusDays(1);
  }

  /** Everybody who was appointed for that day and is there, the latest first. */
  List<UUID> appointedAndThere(UUID courtyard, LocalDate day) {
    return appointed(courtyard, day)
        .filter(one -> absenceOf(one.accountId(), day).isEmpty())
        .sorted(LATEST.reversed())
        .map(Appointment::accountId)
        .toList();
  }

  /** Java compares ids as signed numbers, which turns the younger half of them around. */
  private static int compareAsInDatabase(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
