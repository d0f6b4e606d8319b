package app.courtyard.form;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * Ids that nobody chose: drawn at random, so that one that was taken away never comes back for
 * something else.
 */
final class FreshIds {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  static String form() {
    return "own." + drawn();
  }

  static String section() {
    return "s-" + drawn();
  }

  static String question() {
    return "q-" + drawn();
  }

  static String option() {
    return "o-" + drawn();
  }

  private static String drawn() {
    return RANDOM
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
        .collect(Collectors.joining());
  }

  private FreshIds() {}
}
