package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogAddressTest {

  private static final LogFilter FULL =
      new LogFilter(
          Standing.RETURNED,
          new UUID(1, 2),
          new UUID(3, 4),
          new UUID(5, 6),
          EntryKind.FINDING,
          Outcome.MAJOR,
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 30),
          "漏水 100% 'a'");

  @Test
  void what_is_written_is_what_is_read() {
    for (LogFilter filter : List.of(FULL, LogFilter.ALL, LogFilter.NOT_REVIEWED)) {
      assertThat(LogAddress.in(LogAddress.of(filter))).contains(filter);
    }
  }

  @Test
  void an_address_that_says_nothing_leaves_it_to_its_reader() {
    assertThat(LogAddress.in(Map.of())).isEmpty();
    assertThat(LogAddress.in(Map.of("continue", List.of("")))).isEmpty();
    assertThat(LogAddress.of(LogFilter.ALL)).containsExactly(Map.entry("show", List.of("all")));
  }

  @Test
  void what_cannot_be_read_is_left_out() {
    assertThat(
            LogAddress.in(
                Map.of(
                    "show", List.of("open"),
                    "courtyard", List.of("x"),
                    "kind", List.of("kinds"),
                    "from", List.of("2026-02-30"),
                    "to", List.of(),
                    "words", List.of("  "))))
        .contains(LogFilter.NOT_REVIEWED);
  }

  @Test
  void words_have_an_end() {
    assertThat(LogFilter.ALL.withWords(" " + "漏".repeat(99)).words()).hasSize(LogFilter.MOST_WORDS);
  }

  @Test
  void the_filters_behind_the_panel_are_counted_and_cleared() {
    assertThat(FULL.narrowed()).isEqualTo(6);
    assertThat(FULL.cleared().narrowed()).isZero();
    assertThat(FULL.cleared().standing()).isEqualTo(Standing.RETURNED);
  }

  @Test
  void a_place_in_the_list_is_one_word() {
    LogKey key = new LogKey(Instant.parse("2026-11-24T01:02:03.456789Z"), new UUID(7, 8));
    assertThat(LogKey.of(key.code())).contains(key);
    assertThat(LogKey.of("")).isEmpty();
    assertThat(LogKey.of("2026_x")).isEmpty();
  }
}
