package app.courtyard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.form.Severity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T12:30:00Z");

  @Test
  void an_urgent_finding_is_made_safe_within_two_hours_and_corrected_within_24() {
    assertThat(Deadlines.MADE_SAFE).isEqualTo(Duration.ofHours(2));
    assertThat(Deadlines.due(Severity.URGENT, FRIDAY_EVENING)).isEqualTo("2026-11-28T12:30:00Z");
  }

  @Test
  void a_major_one_is_corrected_within_three_days_and_a_minor_one_within_seven() {
    assertThat(Deadlines.due(Severity.MAJOR, FRIDAY_EVENING)).isEqualTo("2026-11-30T12:30:00Z");
    assertThat(Deadlines.due(Severity.MINOR, FRIDAY_EVENING)).isEqualTo("2026-12-04T12:30:00Z");
  }
}
