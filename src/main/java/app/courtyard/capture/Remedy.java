package app.courtyard.capture;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody at the desk decides about a reason why a capture is held. */
public sealed interface Remedy {

  /** It counts all the same: the reason is known, and somebody answers for it. */
  record AsItIs(ReasonCode reason) implements Remedy {

    /** The others need more than a word, or cannot be a record at all. */
    public static final Set<ReasonCode> POSSIBLE =
        EnumSet.of(
            ReasonCode.ANSWERS,
            ReasonCode.PLACE_OUTSIDE,
            ReasonCode.ACCOUNT_LOCKED,
            ReasonCode.TOKEN_REVOKED,
            ReasonCode.UNKNOWN_RECORD);

    public AsItIs {
      if (!POSSIBLE.contains(reason)) {
        throw new IllegalArgumentException(reason + " cannot be let pass");
      }
    }
  }

  /** It was made at this place, whatever it says. */
  record AtPlace(UUID place) implements Remedy {}

  /** It is this person's: somebody else was signed in on the phone. */
  record OfPerson(UUID account) implements Remedy {}

  /** It is read as a form, and a version of it, that exists. */
  record ReadAs(String form, int version) implements Remedy {}

  /**
   * It was finished then.
   *
   * @param at null: when it came in
   */
  record MadeAt(@Nullable Instant at) implements Remedy {}

  /** It corrects the record that came under its id before. */
  record AsCorrection() implements Remedy {}

  /** A short word for it, as it is kept. */
  default String code() {
    return switch (this) {
      case AsItIs as -> "as-it-is";
      case AtPlace at -> "place";
      case OfPerson of -> "person";
      case ReadAs as -> "form";
      case MadeAt at -> "time";
      case AsCorrection as -> "correction";
    };
  }
}
