package app.courtyard.people;

import java.time.LocalDate;
import java.util.stream.Stream;

/** From a day to a day, both counted; at most a year. */
public record Days(LocalDate from, LocalDate to) {

  private static final int MOST = 366;

  public Days {
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST))) {
      throw new IllegalArgumentException("No days: " + from + " to " + to);
    }
  }

  public static Days only(LocalDate day) {
    return new Days(day, day);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public Stream<LocalDate> each() {
    return from.datesUntil(to.plusDays(1));
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ".." + to;
  }
}
