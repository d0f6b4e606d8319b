package app.courtyard.log;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is shown; null: whatever it is. All that is set must hold.
 *
 * @param from first day, by the estate's clocks
 * @param to last day, itself included
 * @param words each of which must occur in what people wrote; empty: none
 */
public record LogFilter(
    @Nullable Standing standing,
    @Nullable UUID courtyard,
    @Nullable UUID person,
    @Nullable UUID route,
    @Nullable EntryKind kind,
    @Nullable Outcome outcome,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String words) {

  /** Longer words are cut: nobody looks for more. */
  public static final int MOST_WORDS = 60;

  public static final LogFilter ALL =
      new LogFilter(null, null, null, null, null, null, null, null, "");

  public static final LogFilter NOT_REVIEWED = ALL.with(Standing.OPEN);

  public LogFilter {
    words = words.strip();
    if (words.codePointCount(0, words.length()) > MOST_WORDS) {
      words = words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip();
    }
  }

  public LogFilter with(@Nullable Standing standing) {
    return new LogFilter(standing, courtyard, person, route, kind, outcome, from, to, words);
  }

  public LogFilter withWords(String words) {
    return new LogFilter(standing, courtyard, person, route, kind, outcome, from, to, words);
  }

  public LogFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new LogFilter(standing, courtyard, person, route, kind, outcome, from, to, words);
  }

  /**
   * How many of the filters behind the panel are set, the days as one; how it stands and the words
   * stand outside.
   */
  public long narrowed() {
    return Stream.of(courtyard, person, route, kind, outcome, from == null ? to : from)
        .filter(value -> value != null)
        .count();
  }

  /** Only what the panel does not hold. */
  public LogFilter cleared() {
    return new LogFilter(standing, null, null, null, null, null, null, null, words);
  }
}
