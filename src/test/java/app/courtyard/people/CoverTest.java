package app.courtyard.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Absence.Kind;
import app.courtyard.people.Cover.Appointment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverTest {

  private static final UUID HAITANG = new UUID(1, 1);
  private static final UUID WANGMIN = new UUID(2, 1);
  private static final UUID LIQIANG = new UUID(2, 2);
  private static final UUID CHENJING = new UUID(2, 3);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
  private static final LocalDate THURSDAY = TUESDAY.plusDays(2);

  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Substitution> substitutions = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();

  @Test
  void the_responsible_one_is_on_duty_until_the_roster_says_otherwise() {
    isResponsible(WANGMIN, LocalDate.of(2020, 1, 1), null);
    stands(LIQIANG, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(TUESDAY)).isEqualTo(WANGMIN);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(LIQIANG);
    assertThat(onDuty(THURSDAY)).isEqualTo(WANGMIN);
    assertThat(cover().responsibleFor(HAITANG, WEDNESDAY)).contains(WANGMIN);
  }

  @Test
  void what_was_said_last_counts() {
    isResponsible(WANGMIN, LocalDate.of(2020, 1, 1), null);
    stands(LIQIANG, TUESDAY, THURSDAY);
    stands(CHENJING, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(TUESDAY)).isEqualTo(LIQIANG);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(CHENJING);
    stands(WANGMIN, TUESDAY, THURSDAY);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(WANGMIN);
  }

  @Test
  void a_courtyard_whose_ambassador_is_ill_is_left_alone_until_somebody_stands_in() {
    isResponsible(WANGMIN, LocalDate.of(2020, 1, 1), null);
    isAbsent(WANGMIN, TUESDAY, WEDNESDAY);
    assertThat(onDuty(TUESDAY)).isNull();
    assertThat(onDuty(THURSDAY)).isEqualTo(WANGMIN);
    stands(LIQIANG, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(TUESDAY)).isNull();
    assertThat(onDuty(WEDNESDAY)).isEqualTo(LIQIANG);
    assertThat(cover().absenceOf(WANGMIN, WEDNESDAY)).map(Absence::kind).contains(Kind.SICK);
    assertThat(cover().absenceOf(LIQIANG, WEDNESDAY)).isEmpty();
  }

  @Test
  void a_substitute_who_falls_ill_leaves_it_to_those_before() {
    isResponsible(WANGMIN, LocalDate.of(2020, 1, 1), null);
    stands(LIQIANG, TUESDAY, THURSDAY);
    stands(CHENJING, TUESDAY, THURSDAY);
    isAbsent(CHENJING, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(TUESDAY)).isEqualTo(CHENJING);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(LIQIANG);
    isAbsent(LIQIANG, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(WANGMIN);
    assertThat(cover().substitutionOf(HAITANG, WEDNESDAY)).isEmpty();
  }

  @Test
  void of_several_responsible_ones_the_latest_appointed_who_is_there() {
    isResponsible(WANGMIN, LocalDate.of(2020, 1, 1), null);
    isResponsible(LIQIANG, WEDNESDAY, THURSDAY);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(LIQIANG);
    isAbsent(LIQIANG, WEDNESDAY, WEDNESDAY);
    assertThat(onDuty(WEDNESDAY)).isEqualTo(WANGMIN);
    assertThat(onDuty(THURSDAY)).isEqualTo(LIQIANG);
  }

  @Test
  void another_courtyard_is_not_concerned() {
    stands(LIQIANG, TUESDAY, THURSDAY);
    assertThat(cover().of(new UUID(1, 2), TUESDAY)).isEmpty();
  }

  private UUID onDuty(LocalDate day) {
    return cover().of(HAITANG, day).orElse(null);
  }

  private Cover cover() {
    return new Cover(appointments, substitutions, absences);
  }

  private void isResponsible(UUID who, LocalDate from, LocalDate to) {
    appointments.add(new Appointment(UUID.randomUUID(), who, HAITANG, from, to));
  }

  private void stands(UUID who, LocalDate from, LocalDate to) {
    UUID id = UUID.randomUUID();
    substitutions.add(new Substitution(id, id, HAITANG, who, new Days(from, to)));
  }

  private void isAbsent(UUID who, LocalDate from, LocalDate to) {
    UUID id = UUID.randomUUID();
    absences.add(new Absence(id, id, who, Kind.SICK, new Days(from, to)));
  }
}
