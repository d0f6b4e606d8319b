package app.courtyard.inventory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** What is taken stock of: a day, a week, or a month, by the clocks of the estate. */
public sealed interface Period {

  LocalDate first();

  /** The first day after it. */
  LocalDate next();

  /** The one before it. */
  Period before();

  /** The one after it. */
  Period after();

  /** A day has 23 or 25 hours where the clocks are changed. */
  default Window window(ZoneId zone) {
    return new Window(
        first().atStartOfDay(zone).toInstant(), next().atStartOfDay(zone).toInstant());
  }

  /** 日盘点. */
  record Day(LocalDate first) implements Period {

    @Override
    public LocalDate next() {
      return first.plusDays(1);
    }

    @Override
    public Period before() {
      return new Day(first.minusDays(1));
    }

    @Override
    public Period after() {
      return new Day(next());
    }

    @Override
    public String toString() {
      return first.toString();
    }
  }

  /**
   * 周小结: from Saturday to the Friday on which it is spoken of, so that the meeting sees what ends
   * with it.
   */
  record Week(LocalDate friday) implements Period {

    public Week {
      if (friday.getDayOfWeek() != DayOfWeek.FRIDAY) {
        throw new IllegalArgumentException(friday + " is no Friday");
      }
    }

    /** The one in which a day lies. */
    public static Week of(LocalDate day) {
      return new Week(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    }

    @Override
    public LocalDate first() {
      return friday.minusDays(6);
    }

    @Override
    public LocalDate next() {
      return friday.plusDays(1);
    }

    @Override
    public Week before() {
      return new Week(friday.minusWeeks(1));
    }

    @Override
    public Week after() {
      return new Week(friday.plusWeeks(1));
    }

    @Override
    public String toString() {
      return friday.toString();
    }
  }

  /** 月盘点. */
  record Month(YearMonth month) implements Period {

    public static Month of(LocalDate day) {
      return new Month(YearMonth.from(day));
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate next() {
      return month.plusMonths(1).atDay(1);
    }

    @Override
    public Period before() {
      return new Month(month.minusMonths(1));
    }

    @Override
    public Period after() {
      return new Month(month.plusMonths(1));
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }
}
