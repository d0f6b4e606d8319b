package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BigramsTest {

  @Test
  void a_word_is_its_pairs_and_its_last_character() {
    assertThat(Bigrams.of("配电间 b2")).containsExactlyInAnyOrder("配电", "电间", "间", "b2", "2");
    assertThat(Bigrams.of("")).isEmpty();
  }

  @Test
  void characters_beyond_sixteen_bits_stay_whole() {
    assertThat(Bigrams.of("𠮷😀")).containsExactlyInAnyOrder("𠮷😀", "😀");
  }

  @Test
  void a_single_character_is_asked_for_as_a_beginning() {
    assertThat(Bigrams.query(List.of("漏"))).isEqualTo("'漏':*");
    assertThat(Bigrams.query(List.of("漏水点"))).isEqualTo("'漏水' & '水点'");
  }

  @Test
  void signs_of_the_query_language_are_quoted() {
    assertThat(Bigrams.query(List.of("'\\"))).isEqualTo("'''\\\\'");
  }

  @Test
  void nothing_invisible_is_compared() {
    assertThat(Bigrams.normal(" Ａ\u0000\n\tb  C ")).isEqualTo("a b c");
  }
}
