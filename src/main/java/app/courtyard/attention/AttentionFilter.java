package app.courtyard.attention;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which key-attention customers are shown; all that is set must hold.
 *
 * @param courtyard null: all within reach
 * @param month of which it is told what happened; null: the present one
 * @param words each of which must occur in the name or the unit; empty: none
 */
public record AttentionFilter(
    Shown shown, @Nullable UUID courtyard, @Nullable YearMonth month, String words) {

  /** Longer words are cut: nobody looks for more. */
  public static final int MOST_WORDS = 60;

  public static final AttentionFilter NOW = new AttentionFilter(Shown.NOW, null, null, "");

  public AttentionFilter {
    words = words.strip();
    if (words.codePointCount(0, words.length()) > MOST_WORDS) {
      words = words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip();
    }
  }

  public AttentionFilter with(Shown shown) {
    return new AttentionFilter(shown, courtyard, month, words);
  }

  public AttentionFilter withWords(String words) {
    return new AttentionFilter(shown, courtyard, month, words);
  }

  /** Only what stands outside of the panel. */
  public AttentionFilter cleared() {
    return new AttentionFilter(shown, null, null, "");
  }

  /** Whether anything behind the panel is set. */
  public boolean isNarrowed() {
    return courtyard != null || month != null;
  }
}
