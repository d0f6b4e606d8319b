package app.courtyard.inventory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** What is taken stock of: a day, or a month, by the clocks of the estate. */
public sealed interface Period {

  LocalDate first();

  /** The first day after it. */
  LocalDate next();

  /** The one before it. */
  Period before();

  /** The one after it. */
  default Period after() {
    return this instanceof Month ? Month.of(next()) : new Day(next());
  }

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
    public String toString() {
      return first.toString();
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
    public String toString() {
      return month.toString();
    }
  }
}
