package app.courtyard.request;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are shown; null: whatever it is. All that is set must hold, but a number is looked
 * for alone.
 *
 * @param from first day on which it was said, by the estate's clocks
 * @param to last day, itself included
 * @param words each of which must occur in what was noted or where it is, or a number; empty: none
 */
public record RequestFilter(
    Shown shown,
    @Nullable RequestKind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String words) {

  /** Longer words are cut: nobody looks for more. */
  public static final int MOST_WORDS = 60;

  public static final RequestFilter ALL = new RequestFilter(Shown.ALL, null, null, null, "");

  public RequestFilter {
    words = words.strip();
    if (words.codePointCount(0, words.length()) > MOST_WORDS) {
      words = words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip();
    }
  }

  public RequestFilter with(Shown shown) {
    return new RequestFilter(shown, kind, from, to, words);
  }

  public RequestFilter withWords(String words) {
    return new RequestFilter(shown, kind, from, to, words);
  }

  /** Only what stands outside of the panel. */
  public RequestFilter cleared() {
    return new RequestFilter(shown, null, null, null, "");
  }

  /** Whether anything behind the panel is set. */
  public boolean isNarrowed() {
    return Stream.of(kind, from, to).anyMatch(value -> value != null);
  }

  /** Digits alone are a number; null: words. */
  @Nullable Integer number() {
    return words.matches("\\d{1,9}") ? Integer.valueOf(words) : null;
  }
}
