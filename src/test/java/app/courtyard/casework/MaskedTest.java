package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest
  @CsvSource({
    "13800005678, 138****5678",
    "+8613800005678, +86****5678",
    "0755-0000001, 075****0001",
    "88880001, ****0001",
    "8888001, ****",
    "110, ****"
  })
  void enough_of_a_number_is_hidden_that_nobody_can_dial_it(String number, String masked) {
    assertThat(Masked.phone(number)).isEqualTo(masked);
  }
}
