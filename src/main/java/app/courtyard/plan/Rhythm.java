package app.courtyard.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** How often a route is walked: by the week, or by the month as patrols of public areas are. */
public sealed interface Rhythm {

  int MOST_WEEKS = 12;

  /** The week of the month that stands for its last one, however many it has. */
  int LAST_WEEK = 5;

  /**
   * @param first the day from which on the route is walked; that day is not before it
   */
  boolean fallsOn(LocalDate day, LocalDate first);

  /**
   * On these days, in every nth week from the week of the first day on; weeks begin on Monday.
   *
   * @param everyWeeks 1 to {@link #MOST_WEEKS}
   */
  record Weekly(Set<DayOfWeek> days, int everyWeeks) implements Rhythm {

    public Weekly {
      days = Set.copyOf(days);
    }

    @Override
    public boolean fallsOn(LocalDate day, LocalDate first) {
      long weeks = ChronoUnit.WEEKS.between(monday(first), monday(day));
      return days.contains(day.getDayOfWeek()) && weeks % everyWeeks == 0;
    }

    private static LocalDate monday(LocalDate day) {
      return day.with(DayOfWeek.MONDAY);
    }
  }

  /**
   * Once a month on a day of it; on its last day where it is shorter.
   *
   * @param day 1 to 31
   */
  record MonthDay(int day) implements Rhythm {

    @Override
    public boolean fallsOn(LocalDate day, LocalDate first) {
      return day.getDayOfMonth() == Math.min(this.day, day.lengthOfMonth());
    }
  }

  /**
   * On these days in their nth week of the month, such as its second Tuesday.
   *
   * @param week 1 to 4, or {@link #LAST_WEEK}
   */
  record MonthWeek(Set<DayOfWeek> days, int week) implements Rhythm {

    public MonthWeek {
      days = Set.copyOf(days);
    }

    @Override
    public boolean fallsOn(LocalDate day, LocalDate first) {
      boolean inWeek =
          week == LAST_WEEK
              ? day.getDayOfMonth() > day.lengthOfMonth() - 7
              : (day.getDayOfMonth() - 1) / 7 == week - 1;
      return days.contains(day.getDayOfWeek()) && inWeek;
    }
  }
}
