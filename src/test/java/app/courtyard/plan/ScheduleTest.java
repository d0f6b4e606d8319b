package app.courtyard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Window MORNING = new Window(LocalTime.of(8, 0), LocalTime.of(11, 0));

  @Test
  void a_route_is_owed_on_its_days_of_the_week_only() {
    var rhythm = new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), 1);
    assertThat(days(rhythm, MONDAY, null, MONDAY, 8))
        .containsExactly(MONDAY, MONDAY.plusDays(5), MONDAY.plusDays(7));
  }

  @Test
  void its_window_is_told_by_the_clocks_of_the_estate() {
    var owed =
        schedule(new Rhythm.Weekly(WORKDAYS, 1), MONDAY, null, MORNING)
            .owed(MONDAY, 1, SHANGHAI)
            .getFirst();
    assertThat(owed.from()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    assertThat(owed.until()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
  }

  @Test
  void it_is_owed_once_for_each_window_of_a_day() {
    Window evening = new Window(LocalTime.of(19, 0), LocalTime.of(21, 0));
    assertThat(
            schedule(new Rhythm.Weekly(WORKDAYS, 1), MONDAY, null, MORNING, evening)
                .owed(MONDAY, 7, SHANGHAI))
        .hasSize(10)
        .extracting(Schedule.Owed::turn)
        .startsWith(1, 2, 1, 2);
  }

  @Test
  void every_third_week_counts_from_the_week_of_the_first_day() {
    LocalDate wednesday = MONDAY.plusDays(2);
    var rhythm = new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 3);
    assertThat(days(rhythm, wednesday, null, MONDAY, 44))
        .containsExactly(
            MONDAY.plusDays(3), MONDAY.plusDays(21), MONDAY.plusDays(24), MONDAY.plusDays(42));
  }

  @Test
  void the_31st_is_the_last_day_of_every_month() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    assertThat(days(new Rhythm.MonthDay(31), first, null, first, 120))
        .containsExactly(
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 4, 30));
  }

  @Test
  void the_second_tuesday_and_the_last_friday_of_a_month() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertThat(days(new Rhythm.MonthWeek(Set.of(DayOfWeek.TUESDAY), 2), first, null, first, 62))
        .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12));
    assertThat(days(new Rhythm.MonthWeek(Set.of(DayOfWeek.FRIDAY), 5), first, null, first, 62))
        .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 29));
  }

  @Test
  void nothing_is_owed_before_its_first_day_and_after_its_last() {
    var daily = new Rhythm.Weekly(EnumSet.allOf(DayOfWeek.class), 1);
    assertThat(days(daily, MONDAY.plusDays(2), MONDAY.plusDays(4), MONDAY, 30))
        .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
  }

  @Test
  void over_ten_years_of_any_rhythm_each_month_and_each_week_has_what_it_should() {
    Random chance = new Random(4);
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < 60; i++) {
      LocalDate from = first.plusDays(chance.nextInt(400));
      DayOfWeek day = DayOfWeek.of(1 + chance.nextInt(7));
      int week = 1 + chance.nextInt(5);
      int dayOfMonth = 1 + chance.nextInt(31);
      int weeks = 1 + chance.nextInt(12);
      assertOncePerMonth(days(new Rhythm.MonthWeek(Set.of(day), week), from, null, from, 3650));
      assertOncePerMonth(days(new Rhythm.MonthDay(dayOfMonth), from, null, from, 3650));
      var weekly = days(new Rhythm.Weekly(Set.of(day), weeks), from, null, from, 3650);
      for (int n = 1; n < weekly.size(); n++) {
        assertThat(weekly.get(n)).isEqualTo(weekly.get(n - 1).plusWeeks(weeks));
      }
      assertThat(weekly.getFirst()).isBefore(from.plusDays(7L * weeks));
    }
  }

  @Test
  void where_clocks_change_each_day_has_its_windows_and_each_ends_after_it_begins() {
    var daily = new Rhythm.Weekly(EnumSet.allOf(DayOfWeek.class), 1);
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (String zone : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")) {
      for (int half = 0; half < 47; half++) {
        Window window =
            new Window(
                LocalTime.MIN.plusMinutes(30L * half), LocalTime.MIN.plusMinutes(30L * half + 30));
        var owed = schedule(daily, first, null, window).owed(first, 366, ZoneId.of(zone));
        assertThat(owed).hasSize(366).allMatch(each -> each.until().isAfter(each.from()));
      }
    }
  }

  private static void assertOncePerMonth(List<LocalDate> days) {
    var months = days.stream().map(YearMonth::from).toList();
    assertThat(months).doesNotHaveDuplicates();
    for (int n = 1; n < months.size(); n++) {
      assertThat(months.get(n)).isEqualTo(months.get(n - 1).plusMonths(1));
    }
    assertThat(months.size()).isBetween(118, 121);
  }

  private static List<LocalDate> days(
      Rhythm rhythm, LocalDate from, @Nullable LocalDate until, LocalDate first, int days) {
    return schedule(rhythm, from, until, MORNING).owed(first, days, SHANGHAI).stream()
        .map(Schedule.Owed::day)
        .collect(Collectors.toList());
  }

  private static Schedule schedule(
      Rhythm rhythm, LocalDate from, @Nullable LocalDate until, Window... windows) {
    return new Schedule(
        UUID.randomUUID(), UUID.randomUUID(), null, rhythm, List.of(windows), from, until);
  }
}
