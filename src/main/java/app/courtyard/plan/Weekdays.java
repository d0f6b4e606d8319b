package app.courtyard.plan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week as the database keeps them: bit 0 Monday to bit 6 Sunday. */
final class Weekdays {

  static Set<DayOfWeek> of(int bits) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if ((bits >> day.ordinal() & 1) == 1) {
        days.add(day);
      }
    }
    return days;
  }

  static int bits(Set<DayOfWeek> days) {
    return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
  }

  private Weekdays() {}
}
