package app.courtyard.place;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes what stands on a label: a token that nobody can guess, and a short code that nobody
 * misreads.
 */
@Component
class CodeMaker {

  /** Base32 in lower case: 32 letters are 20 random bytes. */
  private static final String TOKEN_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  private static final int TOKEN_LENGTH = 32;

  private static final String SHORT_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int SHORT_LENGTH = 6;

  private final RandomGenerator random;

  @Autowired
  CodeMaker() {
    this(new SecureRandom());
  }

  CodeMaker(RandomGenerator random) {
    this.random = random;
  }

  String token() {
    return letters(TOKEN_LETTERS, TOKEN_LENGTH);
  }

  String shortCode() {
    return letters(SHORT_LETTERS, SHORT_LENGTH);
  }

  private String letters(String from, int count) {
    var letters = new StringBuilder(count);
    random.ints(count, 0, from.length()).forEach(index -> letters.append(from.charAt(index)));
    return letters.toString();
  }
}
