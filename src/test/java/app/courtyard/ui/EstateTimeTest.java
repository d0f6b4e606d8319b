package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EstateTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** In Shanghai it is already the year after. */
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2026-12-31T17:00:00Z"), SHANGHAI);

  @Test
  void a_day_of_another_year_says_which() {
    EstateTime chinese = new EstateTime(SHANGHAI, NEW_YEAR, Locale.CHINESE);
    assertThat(chinese.day(LocalDate.of(2027, 3, 2))).isEqualTo("3\u00a0月\u00a02\u00a0日");
    assertThat(chinese.day(LocalDate.of(2026, 3, 2)))
        .isEqualTo("2026\u00a0年\u00a03\u00a0月\u00a02\u00a0日");
    assertThat(chinese.day(Instant.parse("2028-01-01T16:00:00Z")))
        .isEqualTo("2028\u00a0年\u00a01\u00a0月\u00a02\u00a0日");
    EstateTime english = new EstateTime(SHANGHAI, NEW_YEAR, Locale.ENGLISH);
    assertThat(english.day(LocalDate.of(2026, 3, 2))).isEqualTo("2\u00a0Mar\u00a02026");
  }
}
