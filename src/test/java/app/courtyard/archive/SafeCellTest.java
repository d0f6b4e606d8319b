package app.courtyard.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeCellTest {

  @Test
  void what_begins_like_a_formula_is_text() {
    for (String formula :
        new String[] {"=1+1", "+86", "-2 层", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"}) {
      assertThat(SafeCell.of(formula)).startsWith("'");
    }
  }

  @Test
  void other_text_stays_as_it_is() {
    assertThat(SafeCell.of("漏水 = 严重\n第二行")).isEqualTo("漏水 = 严重\n第二行");
    assertThat(SafeCell.of(null)).isEmpty();
    assertThat(SafeCell.of("a\u0000b")).isEqualTo("ab");
    assertThat(SafeCell.of("字".repeat(40_000))).hasSizeLessThan(32_767);
  }

  @Test
  void what_was_made_safe_reads_as_it_was() {
    for (String text : new String[] {"=1+1", "'=1+1", "''@x", "'quoted'", "2 层", "'", "－1\n2"}) {
      assertThat(SafeCell.read(SafeCell.of(text))).isEqualTo(text);
    }
  }
}
