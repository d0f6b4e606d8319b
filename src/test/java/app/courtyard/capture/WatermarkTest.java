package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatermarkTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void says_when_to_the_second_by_whom_which_photo_and_where() {
    assertThat(Watermark.lines(photo(false, "海棠苑 · 1 栋 · 地下一层配电间"), SHANGHAI))
        .containsExactly("2026-11-24 09:31:05  王敏  2/5", "海棠苑 · 1 栋 · 地下一层配电间");
  }

  @Test
  void a_time_that_the_phone_was_not_sure_of_says_so() {
    assertThat(Watermark.lines(photo(true, null), SHANGHAI))
        .containsExactly("≈ 2026-11-24 09:31:05  王敏  2/5");
  }

  private static ShownPhoto photo(boolean uncertain, String place) {
    return new ShownPhoto(
        UUID.randomUUID(),
        "",
        2,
        5,
        Instant.parse("2026-11-24T01:31:05.9Z"),
        uncertain,
        place,
        "王敏");
  }
}
