package app.courtyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.RandomCases;
import app.courtyard.casework.RandomCases.History;
import app.courtyard.casework.SpannedCase;
import app.courtyard.inventory.Period.Day;
import app.courtyard.inventory.Period.Month;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens to cases, in whatever order it becomes known: what holds of their numbers. */
class AnyInventoryTest {

  private static final int HISTORIES = 2_000;

  /** The clocks are set back on 25 October 2026: that day has 25 hours. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final Instant FROM = Instant.parse("2026-09-20T00:00:00Z");
  private static final Instant LONG_AFTER = Instant.parse("2027-06-01T00:00:00Z");

  private static final List<History> ALL =
      LongStream.range(0, HISTORIES)
          .mapToObj(seed -> RandomCases.history(seed, FROM, Duration.ofDays(60)))
          .toList();

  private static final List<SpannedCase> CASES = ALL.stream().map(History::spanned).toList();

  private static final List<Period> DAYS =
      LocalDate.of(2026, 10, 1)
          .datesUntil(LocalDate.of(2026, 11, 1))
          .map(day -> (Period) new Day(day))
          .toList();

  private static final List<Period> MONTHS =
      Stream.iterate(YearMonth.of(2026, 9), month -> month.plusMonths(1))
          .limit(6)
          .map(month -> (Period) new Month(month))
          .toList();

  private static Inventory of(Period period, List<SpannedCase> cases) {
    return Inventory.of(period.window(ZONE), LONG_AFTER, cases);
  }

  private static void balances(Inventory inventory, Object of) {
    assertThat(
            inventory.count(Measure.BROUGHT_FORWARD)
                + inventory.count(Measure.RECEIVED)
                + inventory.count(Measure.RE_OPENED)
                - inventory.count(Measure.STRUCK_OFF))
        .as("%s", of)
        .isEqualTo(inventory.count(Measure.OPEN));
  }

  @Test
  void
      what_was_there_and_came_less_what_went_is_open_for_each_case_on_each_day_and_in_each_month() {
    for (History history : ALL) {
      List<SpannedCase> one = List.of(history.spanned());
      for (Period period : Stream.concat(DAYS.stream(), MONTHS.stream()).toList()) {
        Inventory inventory = of(period, one);
        balances(inventory, history);
        Window window = period.window(ZONE);
        assertThat(inventory.count(Measure.OPEN))
            .as("%s %s", period, history)
            .isEqualTo(history.isOpenBefore(window.until()) ? 1 : 0);
        assertThat(inventory.count(Measure.BROUGHT_FORWARD))
            .as("%s %s", period, history)
            .isEqualTo(history.isOpenBefore(window.from()) ? 1 : 0);
      }
    }
  }

  @Test
  void the_sums_balance_by_courtyard_department_class_and_owner_and_add_up_to_the_whole() {
    for (Period period : Stream.concat(DAYS.stream(), MONTHS.stream()).toList()) {
      Inventory whole = of(period, CASES);
      balances(whole, period);
      for (Grouping by : Grouping.values()) {
        List<Inventory> groups =
            keys(by).stream().map(key -> whole.only(file -> by.keyOf(file).equals(key))).toList();
        groups.forEach(group -> balances(group, period + " by " + by));
        for (Measure measure : Measure.values()) {
          assertThat(groups.stream().mapToInt(group -> group.count(measure)).sum())
              .as("%s %s by %s", period, measure, by)
              .isEqualTo(whole.count(measure));
        }
      }
    }
  }

  private static Set<String> keys(Grouping by) {
    return CASES.stream().map(one -> by.keyOf(one.file())).collect(Collectors.toSet());
  }

  @Test
  void what_is_open_in_the_evening_is_brought_forward_in_the_morning() {
    for (List<Period> periods : List.of(DAYS, MONTHS)) {
      for (int next = 1; next < periods.size(); next++) {
        assertThat(files(of(periods.get(next), CASES), Measure.BROUGHT_FORWARD))
            .as("%s", periods.get(next))
            .isEqualTo(files(of(periods.get(next - 1), CASES), Measure.OPEN));
      }
    }
  }

  private static List<CaseFile> files(Inventory inventory, Measure measure) {
    return inventory.behind(measure).stream().map(Counted::file).toList();
  }

  @Test
  void the_days_of_a_month_add_up_to_it() {
    Inventory month = of(new Month(YearMonth.of(2026, 10)), CASES);
    for (Measure measure :
        List.of(
            Measure.RECEIVED,
            Measure.RE_OPENED,
            Measure.STRUCK_OFF,
            Measure.ANSWERED,
            Measure.ANSWERED_LATE)) {
      assertThat(DAYS.stream().mapToInt(day -> of(day, CASES).count(measure)).sum())
          .as("%s", measure)
          .isEqualTo(month.count(measure))
          .isPositive();
    }
    assertThat(files(of(DAYS.getLast(), CASES), Measure.OPEN))
        .isEqualTo(files(month, Measure.OPEN));
    assertThat(files(of(DAYS.getLast(), CASES), Measure.UNANSWERED))
        .isEqualTo(files(month, Measure.UNANSWERED))
        .isNotEmpty();
  }

  @Test
  void every_day_of_the_estate_is_there_once_and_that_of_the_change_of_clocks_has_25_hours() {
    for (int next = 1; next < DAYS.size(); next++) {
      assertThat(DAYS.get(next).window(ZONE).from())
          .isEqualTo(DAYS.get(next - 1).window(ZONE).until());
    }
    Window changed = new Day(LocalDate.of(2026, 10, 25)).window(ZONE);
    assertThat(Duration.between(changed.from(), changed.until())).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void while_a_period_runs_nothing_is_overdue_before_its_time() {
    History unanswered =
        ALL.stream()
            .filter(one -> one.spanned().file().responseMetAt() == null && one.steps().isEmpty())
            .findFirst()
            .orElseThrow();
    Instant due = unanswered.spanned().file().responseDueAt();
    Window month = Month.of(LocalDate.ofInstant(due, ZONE)).window(ZONE);
    List<SpannedCase> one = List.of(unanswered.spanned());
    assertThat(Inventory.of(month, due, one).count(Measure.UNANSWERED)).isZero();
    assertThat(Inventory.of(month, due.plusSeconds(1), one).count(Measure.UNANSWERED)).isOne();
  }
}
