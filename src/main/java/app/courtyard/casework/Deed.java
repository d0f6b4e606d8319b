package app.courtyard.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does something with a case.
 *
 * @param by null: the house itself
 * @param words at most {@value NewCase#MOST_WORDS} characters
 * @param at when it happened, on site too
 * @param recordId by which it came in from site
 */
public record Deed(
    CaseAct act,
    @Nullable UUID by,
    @Nullable String words,
    Instant at,
    Instant knownAt,
    @Nullable UUID recordId) {

  /** At the desk, now. */
  public static Deed now(CaseAct act, UUID by, @Nullable String words, Instant now) {
    return new Deed(
        act, by, words == null || words.isBlank() ? null : words.strip(), now, now, null);
  }

  /** The same, done with another case along with this one. */
  Deed wordless() {
    return new Deed(act, by, null, at, knownAt, recordId);
  }
}
