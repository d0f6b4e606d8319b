package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void a_day_is_read_however_it_was_written() {
    for (String text :
        new String[] {"2026-01-31", "2026/1/31", "2026.01.31", "2026年1月31日", "46053"}) {
      assertThat(Moments.day(text)).as(text).contains(LocalDate.of(2026, 1, 31));
    }
    for (String text : new String[] {"2026-02-30", "31.1.2026", "明天", "460530"}) {
      assertThat(Moments.day(text)).as(text).isEmpty();
    }
  }

  @Test
  void a_time_is_read_however_it_was_written() {
    for (String text : new String[] {"08:30", "8:30", "8：30", "08:30:00", "0.3541666667"}) {
      assertThat(Moments.time(text)).as(text).contains(LocalTime.of(8, 30));
    }
    for (String text : new String[] {"24:00", "8", "1.5", "早上"}) {
      assertThat(Moments.time(text)).as(text).isEmpty();
    }
  }

  @Test
  void weekdays_are_read_in_both_languages() {
    for (String text : new String[] {"周一、周三", "星期一，星期三", "Mon, Wed", "1,3", "monday; wednesday"}) {
      assertThat(Weekdays.parse(text)).as(text).hasValue(0b101);
    }
    assertThat(Weekdays.parse("每天")).hasValue(Weekdays.DAILY);
    assertThat(Weekdays.parse("周日")).hasValue(0b1000000);
    for (String text : new String[] {"周八", "有空", "0", "一天"}) {
      assertThat(Weekdays.parse(text)).as(text).isEmpty();
    }
  }
}
