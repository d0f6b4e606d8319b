package app.courtyard.log;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text cut so that a database without a Chinese dictionary finds any piece of it: into pairs of
 * neighbouring characters, and the last character of each word alone, so that a single one is found
 * by the beginning of a token.
 */
final class Bigrams {

  private static final Pattern GAP = Pattern.compile("[\\p{Cntrl}\\s]+");

  /** As it is compared: one width, one case, single spaces, nothing invisible. */
  static String normal(String text) {
    String oneWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return GAP.matcher(oneWidth).replaceAll(" ").strip();
  }

  /** What stands between spaces, as it is compared. */
  static List<String> words(String text) {
    return ofNormal(normal(text)).toList();
  }

  private static Stream<String> ofNormal(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).distinct();
  }

  /** Tokens of a text that is {@link #normal}, each once. */
  static Set<String> of(String text) {
    Set<String> tokens = new TreeSet<>();
    ofNormal(text).forEach(word -> addTo(tokens, word));
    return tokens;
  }

  /**
   * What a text that holds all of these words must hold of tokens, as a {@code tsquery}. More may
   * answer to it than hold the words: they are looked at again.
   */
  static String query(List<String> words) {
    return words.stream()
        .flatMap(
            word ->
                word.codePointCount(0, word.length()) == 1
                    ? Stream.of(quoted(word) + ":*")
                    : pairs(word).stream().map(Bigrams::quoted))
        .distinct()
        .collect(Collectors.joining(" & "));
  }

  private static void addTo(Set<String> tokens, String word) {
    tokens.addAll(pairs(word));
    tokens.add(word.substring(word.offsetByCodePoints(word.length(), -1)));
  }

  private static List<String> pairs(String word) {
    int[] characters = word.codePoints().toArray();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return pairs;
  }

  private static String quoted(String token) {
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private Bigrams() {}
}
