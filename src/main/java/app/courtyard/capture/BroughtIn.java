package app.courtyard.capture;

import app.courtyard.form.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one capture in a file.
 *
 * @param key null where it had come to harm and nothing of it could be taken
 * @param form the one in which it was filled in, or the newest version of it; null where there is
 *     none
 * @param placeName or the words for one that is not in the tree; null where it names none that is
 *     known
 * @param photos how many it names
 * @param missing how many of these are neither in the file nor here
 * @param refused why those that are in the file could not be kept
 */
public record BroughtIn(
    @Nullable HeldKey key,
    @Nullable Form form,
    @Nullable String placeName,
    @Nullable Instant capturedAt,
    State state,
    List<Reason> reasons,
    int photos,
    int missing,
    List<PhotoRefused.Why> refused) {

  /** How it stands after all of the file. */
  public enum State {
    /** It is a record now. */
    TAKEN,
    /** It was here, whatever became of it. */
    BEFORE,
    HELD,
    /** Another capture in the file mends it. */
    SET_ASIDE,
    /** The file has come to harm here. */
    DAMAGED
  }

  public BroughtIn {
    reasons = List.copyOf(reasons);
    refused = List.copyOf(refused);
  }

  static BroughtIn damaged() {
    return new BroughtIn(null, null, null, null, State.DAMAGED, List.of(), 0, 0, List.of());
  }
}
