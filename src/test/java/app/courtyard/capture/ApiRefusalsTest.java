package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;

/** A phone that hears one of these keeps everything and sends it again. */
class ApiRefusalsTest {

  private final ApiRefusals refusals = new ApiRefusals();

  @Test
  void a_database_that_is_away_a_full_disk_and_a_broken_line_are_passing() {
    assertIs(
        refusals.onTrouble(new DataAccessResourceFailureException("away")), 503, "unavailable");
    assertIs(
        refusals.onTrouble(new FileSystemException("photo", null, "No space left")),
        503,
        "unavailable");
    assertIs(refusals.onBrokenLine(new EOFException()), 503, "unavailable");
  }

  @Test
  void what_nobody_thought_of_is_our_fault() {
    assertIs(refusals.onFault(new IllegalStateException("surprise")), 500, "failed");
  }

  private static void assertIs(ResponseEntity<?> answer, int status, String code) {
    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(String.valueOf(answer.getBody())).contains("code=" + code);
  }
}
