package app.courtyard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void a_route_is_owed_on_its_days_of_the_week_only() {
    assertThat(on(0b0100001).owed(MONDAY, 8, SHANGHAI))
        .extracting(Schedule.Owed::day)
        .containsExactly(MONDAY, MONDAY.plusDays(5), MONDAY.plusDays(7));
  }

  @Test
  void its_window_is_told_by_the_clocks_of_the_estate() {
    var owed = on(1).owed(MONDAY, 1, SHANGHAI).getFirst();
    assertThat(owed.from()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    assertThat(owed.until()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
  }

  @Test
  void a_route_without_days_is_never_owed() {
    assertThat(on(0).owed(MONDAY, 8, SHANGHAI)).isEmpty();
  }

  private static Schedule on(int weekdays) {
    return new Schedule(
        UUID.randomUUID(), UUID.randomUUID(), weekdays, LocalTime.of(8, 0), LocalTime.of(11, 0));
  }
}
